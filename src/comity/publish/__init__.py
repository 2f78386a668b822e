"""What leaves the house: pages, reports, exports."""
