"""The numbered SQL files that make the archive, each one step."""
