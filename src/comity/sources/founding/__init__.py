"""The founding case, as the package ships it: written by us from facts, each with its source and mark of evidence."""
