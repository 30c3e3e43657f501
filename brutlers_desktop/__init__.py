"""Brutlers Desktop: a vendor's connected apps and orders, on the desktop."""

__version__ = "0.1.0"
