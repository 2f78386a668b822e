"""Australia's Consolidated List (Department of Foreign Affairs and Trade)."""
