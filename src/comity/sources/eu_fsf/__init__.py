"""The European Commission's Financial Sanctions Files: XML and CSV of version 1.1, and a conversion."""
