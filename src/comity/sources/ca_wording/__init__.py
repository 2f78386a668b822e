"""How both lists of Canada word what they print: texts as printed, and further names within a text."""
