"""What the lists of the US Department of Commerce share: citations, legal forms, the tables of 15 CFR part 744."""
