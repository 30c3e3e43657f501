from datetime import UTC, datetime, timedelta
from pathlib import Path

from brutlers_desktop.domain.connections import Connection, Grant, GrantState
from brutlers_desktop.store.connections import ConnectionStore, RenewalMark

NOON = datetime(2026, 3, 10, 12, 0, 0, 123456, tzinfo=UTC)
GRANT = Grant(
    state=GrantState.ACTIVE,
    scopes=("orders:read", "future:scope"),
    connected_at=NOON,
    renewed_at=NOON,
    access_expires_at=NOON + timedelta(hours=1),
    expiry_estimated=True,
    last_used_at=NOON,
)
SHOP = Connection(
    id="a",
    name="Müller ✂ Söhne",
    client_id="brut_app_1",
    base_url="http://127.0.0.1:1",
    redirect_uris=("http://127.0.0.1:2/callback",),
    scopes=("orders:read",),
    grant=GRANT,
    clock_skew=timedelta(seconds=-90, microseconds=5),
)
OTHER = Connection(id="b", name="Other", client_id="brut_app_2")
MARK = RenewalMark(started_at=NOON, attempts=2)


class FixedClock:
    def now(self) -> datetime:
        return NOON

    def monotonic(self) -> float:
        return 0.0


def opened(path: Path) -> ConnectionStore:
    return ConnectionStore(path, path.with_suffix(".lock"), clock=FixedClock())
