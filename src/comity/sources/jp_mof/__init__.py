"""Japan's list of parties whose assets are frozen (Ministry of Finance)."""
