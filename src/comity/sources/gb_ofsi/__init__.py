"""The United Kingdom's former Consolidated List of Financial Sanctions Targets (OFSI)."""
