"""From a published name to forms that can be compared."""
