"""The outbox against random histories: see ``support.outbox_machine``."""

from pathlib import Path

from support.outbox_machine import check_histories


def test_every_write_takes_effect_exactly_once_or_stands_in_the_outbox_with_its_reason(
    tmp_path: Path,
) -> None:
    check_histories(tmp_path, histories=60, steps=30)
