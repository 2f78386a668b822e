"""The designations of the founding case: a table of several authorities' acts, kept as history."""
