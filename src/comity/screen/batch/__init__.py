"""Files of customers, screened: rows in, hits out, and a record of the run as evidence."""
