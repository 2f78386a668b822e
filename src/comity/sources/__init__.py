"""One folder per published list: a manifest, a reader (bytes in, records out), a sample and golden records."""
