"""The vendor API: JSON to domain and typed calls."""
