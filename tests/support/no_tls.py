"""For clients of loopback addresses: to read the system's certificates would cost each of them 40 ms."""

import ssl

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Trusts no certificate at all: httpx's ``verify`` where only plain http is spoken."""
