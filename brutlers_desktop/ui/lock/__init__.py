"""The lock of the window, and asking for the passphrase of the secrets."""
