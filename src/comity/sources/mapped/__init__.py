"""Any table or tree of records, read by a description in the manifest instead of by code of its own."""
