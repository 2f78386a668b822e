"""From a subject to hits, explained: one score, one index for every way of asking."""
