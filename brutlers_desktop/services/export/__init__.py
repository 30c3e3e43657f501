"""Orders as files of other programs: CSV, Excel, JSON, and rows for the clipboard."""
