"""What the window and the command line call."""
