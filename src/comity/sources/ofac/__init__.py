"""What OFAC's lists have in common: the layouts of their files, and the words that it prints in them."""
