"""Comity: the open record with which states coordinate sanctions and monitor how they are kept."""

__version__ = "0.1.0"
