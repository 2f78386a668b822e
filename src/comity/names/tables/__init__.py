"""Tables of names and words, one module each, parsed when first asked for."""
