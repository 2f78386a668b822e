"""Switzerland's list of sanctioned persons, entities and objects, published by SECO."""
