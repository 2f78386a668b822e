"""The UN's 1718 Designated Vessels List, as a table of facts."""
