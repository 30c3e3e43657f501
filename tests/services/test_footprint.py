from pathlib import Path

from brutlers_desktop.services.footprint import Kind, footprint


def test_every_file_counts_once_under_what_it_is_for(tmp_path: Path) -> None:
    data, logs = tmp_path / "data", tmp_path / "logs"
    sizes = {
        data / "orders.db": 100,
        data / "orders.db-wal": 20,
        data / "orders.kept-20260101.db": 3,
        data / "secrets-1000-0a1b2c3d.vault": 4000,
        data / "preferences.json": 50_000,
        data / "connections.json": 600_000,
        logs / "app.log": 7,
    }
    for path, size in sizes.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x" * size)
    kept = {each.kind: (each.folder, each.size) for each in footprint(data, logs)}
    assert kept == {
        Kind.ORDERS: (data, 123),
        Kind.SECRETS: (data, 4000),
        Kind.SETTINGS: (data, 650_000),
        Kind.LOG: (logs, 7),
    }


def test_where_nothing_is_yet_nothing_is_kept(tmp_path: Path) -> None:
    assert [each.size for each in footprint(tmp_path / "data", tmp_path / "logs")] == [0, 0, 0, 0]
