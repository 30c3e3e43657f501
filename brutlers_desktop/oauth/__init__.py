"""The OAuth 2.0 client: PKCE, protocol, loopback listener, token calls, bearer authentication."""
