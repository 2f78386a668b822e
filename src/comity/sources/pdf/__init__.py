"""PDF files from a stranger: `document` reads their text and ruled lines, `grid` lays the text into a table's cells."""
