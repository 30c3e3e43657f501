"""What the command line cannot do, in a process of its own on a profile: the hunt for secrets looks at what it leaves.

``python hunted_desk.py PROFILE WHAT``, with a JSON object of passphrases on stdin. Prints, as lines of text, all rows of the
archive's own notes (the journal, the outbox, the registrations), so that they can be looked at unencrypted.
"""

import asyncio
import json
import sys
import threading
from pathlib import Path

from brutlers_desktop.domain.network import NetworkSettings, ProxyMode
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.headless import new_desk
from brutlers_desktop.log.redaction import redact
from brutlers_desktop.services import support_bundle
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.settings import Settings
from brutlers_desktop.store.database import Reader


async def keep(desk: Desk, told: dict[str, str]) -> None:
    """Write a support bundle and a backup, then move the secrets into a file, under a first passphrase and then another."""
    manual = NetworkSettings(mode=ProxyMode.MANUAL, host="127.0.0.1", port=1, user="anna")
    await desk.network.use_proxy(manual, Secret(told["proxy"]))
    log_dir = Settings.for_private(desk_folder()).log_dir
    bundle = await support_bundle.collect(desk, log_dir, redact)
    await asyncio.to_thread(support_bundle.write, desk_folder() / support_bundle.FILE_NAME, bundle)
    target = desk_folder() / "orders.brutlers-backup"
    await desk.care.back_up(target, Secret(told["backup"]), lambda *_: None, threading.Event())
    await desk.vaults.move_to_file(Secret(told["first"]))
    await desk.vaults.change_passphrase(Secret(told["first"]), Secret(told["second"]))


async def back(desk: Desk, told: dict[str, str]) -> None:
    """Move the secrets back into the keyring."""
    await desk.vaults.unlock(Secret(told["second"]))
    await desk.vaults.move_to_keyring(Secret(told["second"]), {})


def rows(reader: Reader) -> list[str]:
    """Return every row of every table but those of the orders themselves."""
    named = reader.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    return [f"{name}: {row!r}" for (name,) in list(named) for row in reader.rows(f'SELECT * FROM "{name}"')]  # noqa: S608


def desk_folder() -> Path:
    """The folder of the profile."""
    return Path(sys.argv[1])


async def main() -> None:
    """Do what is asked."""
    desk = new_desk(Settings.for_private(desk_folder()), asks=False)
    told = json.load(sys.stdin)
    try:
        await desk.connections.load()
        if sys.argv[2] == "keep":
            await desk.orders.archive.open(lasting=True)
            print("\n".join(await desk.orders.archive.read(rows)))
            await keep(desk, told)
        else:
            await back(desk, told)
    finally:
        await desk.aclose()


if __name__ == "__main__":
    asyncio.run(main())
