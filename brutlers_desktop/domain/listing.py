"""What scripts read of connections and of their checks: plain values for JSON, stable, and never a secret. Pure."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from brutlers_desktop.domain.connections import Connection, Grant
from brutlers_desktop.domain.health import HealthState
from brutlers_desktop.domain.preflight import Finding

VERSION: Final = 1
"""Raised by every change of what the JSON means; members may be added without."""


def of_connections(connections: Iterable[tuple[Connection, HealthState]]) -> dict[str, Any]:
    """Return what is told of all connections, each with how it is doing."""
    return {"version": VERSION, "connections": [_connection(each, state) for each, state in connections]}


def of_findings(name: str, findings: Iterable[Finding]) -> dict[str, Any]:
    """Return what a pre-flight of the connection of that name found."""
    return {"version": VERSION, "connection": name, "checks": [*map(_finding, findings)]}


def _connection(connection: Connection, health: HealthState) -> dict[str, Any]:
    grant = connection.grant
    return {
        "id": connection.id,
        "name": connection.name,
        "client_id": connection.client_id,
        "base_url": connection.base_url,
        "redirect_uris": list(connection.redirect_uris),
        "asked": list(connection.scopes),
        "health": str(health),
        "state": grant_state(grant),
        "access": None if grant is None else _access(grant),
    }


def grant_state(grant: Grant | None) -> str:
    """Return what became of a connection's grant, as scripts and support files say it."""
    return "not-connected" if grant is None else str(grant.state)


def _finding(finding: Finding) -> dict[str, str]:
    return {
        "check": str(finding.check),
        "outcome": str(finding.outcome),
        "sentence": finding.sentence,
        "remedy": finding.remedy,
    }


def _access(grant: Grant) -> dict[str, Any]:
    return {
        "granted": list(grant.scopes),
        "connected_at": _text(grant.connected_at),
        "renewed_at": _text(grant.renewed_at),
        "access_expires_at": _text(grant.access_expires_at),
        "sign_in_again_by": _text(grant.sign_in_again_by),
        "last_used_at": _text(grant.last_used_at),
    }


def _text(moment: datetime | None) -> str | None:
    """Return a moment in UTC, as in 2026-03-10T14:30:00Z."""
    return None if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
