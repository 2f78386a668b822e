"""Records judged to be the same target."""
