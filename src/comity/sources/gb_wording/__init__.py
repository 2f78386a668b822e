"""How both lists of the United Kingdom word what they print as free text: numbered parts, documents, registrations."""
