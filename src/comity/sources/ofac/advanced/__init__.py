"""OFAC's Advanced XML (`SDN_ADVANCED.XML`, `CONS_ADVANCED.XML`): a data model of the UN."""
