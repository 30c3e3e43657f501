"""One field that finds everything: orders, customers, pages, settings and actions. Built when first asked for."""
