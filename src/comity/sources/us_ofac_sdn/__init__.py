"""The US list of Specially Designated Nationals and Blocked Persons (OFAC)."""
