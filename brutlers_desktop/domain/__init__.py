"""Plain types and rules of the vendor's world; no I/O."""
