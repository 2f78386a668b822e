"""Reads the Denied Persons List of the Bureau of Industry and Security."""
