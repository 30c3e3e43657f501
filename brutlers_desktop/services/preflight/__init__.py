"""Pre-flight: whether a connection could work, checked piece by piece, each with its remedy."""
