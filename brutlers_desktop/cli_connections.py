"""The command line's ``connections``: its arguments, and what each leads to."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from brutlers_desktop.settings import Settings

_ALL = (
    "See and manage the connections to Brutlers. The app may be open: it takes up at once what is done here."
)
_LIST = """\
List the connections, a line each: name, state, base address, with tabs between them.

With --json: {"version": 1, "connections": [...]}, each with id, name, client_id, base_url, redirect_uris, asked (the permissions),
health (not-connected, working, working-with-less, sign-in-by, checking-shop, which-shop, needs-sign-in, interrupted, revoke-queued,
revoke-unproven, revoked, forgotten), state (what became of the access: not-connected, active, held, sign-in-needed, interrupted,
revoke-queued, revoke-unproven, revoked, forgotten) and access: null, or granted, connected_at, renewed_at, access_expires_at,
sign_in_again_by, last_used_at (times in UTC, or null). Never a secret.
Members may be added; any other change raises the version."""
_CONNECT = (
    "Sign in through the system's browser, and wait for the end, at most 5 minutes. The link is printed too; Ctrl+C gives up. Whatever"
    " access there was stays until the new one is stored. If it fails, the connection is checked, as by check, and what does not work is said."
)
_REVOKE = "Revoke the access, without asking. What cannot be told to Brutlers now stays queued (exit code 4)."
_CHECK = """\
Check whether a connection could work: client ID, redirect URIs, vault, proxy, certificate, clock and server; a line each, with what
would help. Nothing is changed and nothing secret is sent. Exit code 1 if a check failed.

With --json: {"version": 1, "connection": "...", "checks": [...]}, each with check (client-id, redirect, vault, proxy, tls, clock,
server), outcome (ok, warning, failed, not-checked), sentence and remedy."""
_EXPORT = "Write the connection's settings to a file, to set up a second computer: JSON, without any secret."
_IMPORT = (
    "Add a connection from such a file. Its Client Secret is asked for on the terminal, or read as one line from standard input. A name"
    " that is taken gets a number; the name is printed."
)
_NAME = "the connection's name, in any case, or its id"


class _Paragraphs(argparse.HelpFormatter):
    """Wraps each paragraph of a text by itself."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n\n".join(
            super(_Paragraphs, self)._fill_text(each, width, indent) for each in text.split("\n\n")
        )


AddCommon = Callable[[argparse.ArgumentParser], None]


def add_arguments(commands: Any, epilog: str, add_common: AddCommon) -> None:
    """Add ``connections`` with its commands to the parser's ``commands``."""
    parser = commands.add_parser(
        "connections", help="see and manage connections", description=_ALL, epilog=epilog
    )
    inner = parser.add_subparsers(dest="what", metavar="WHAT", required=True)

    def add(what: str, words: str, description: str) -> argparse.ArgumentParser:
        added: argparse.ArgumentParser = inner.add_parser(
            what,
            help=words,
            description=description,
            epilog=epilog,
            formatter_class=_Paragraphs,
        )
        add_common(added)
        return added

    listing = add("list", "list them", _LIST)
    listing.add_argument("--json", action="store_true", help="as JSON")
    for what, words, description in (
        ("connect", "sign in", _CONNECT),
        ("revoke", "revoke the access", _REVOKE),
        ("check", "check whether it could work", _CHECK),
        ("export", "write the settings to a file", _EXPORT),
    ):
        named = add(what, words, description)
        named.add_argument("name", metavar="NAME", help=_NAME)
        if what == "check":
            named.add_argument("--json", action="store_true", help="as JSON")
        elif what == "export":
            named.add_argument(
                "file", metavar="FILE", type=Path, help="where to write; replaced if it is there"
            )
    importing = add("import", "add one from such a file", _IMPORT)
    importing.add_argument("file", metavar="FILE", type=Path, help="the file")


def run(options: argparse.Namespace, settings: "Settings") -> int:
    """Do what the arguments say; return the exit code."""
    from brutlers_desktop import headless_connections as does  # noqa: PLC0415 - after --help

    match options.what:
        case "list":
            return does.list_all(settings, as_json=options.json)
        case "connect":
            return does.connect(settings, options.name)
        case "revoke":
            return does.revoke(settings, options.name)
        case "check":
            return does.check(settings, options.name, as_json=options.json)
        case "export":
            return does.export_to(settings, options.name, options.file)
        case _:
            return does.import_from(settings, options.file)
