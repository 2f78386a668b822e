"""What every list said, and when: raw files, record versions in time, changes."""
