"""The one index: names, words and identifiers of the listed parties, in one file that opens by memory-mapping."""
