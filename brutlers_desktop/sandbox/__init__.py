"""A stand-in Brutlers in a process of its own; imports nothing else of this project."""
