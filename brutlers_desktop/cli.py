"""The command line. The window's libraries are imported only when it is to open."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from brutlers_desktop import __version__, cli_connections, terminal
from brutlers_desktop.domain.handover import PAGES, Handover

if TYPE_CHECKING:
    from brutlers_desktop.settings import Settings

_FORMATS = ("csv", "xlsx", "json")
_EXIT_CODES = (
    "exit codes: 0 done, 1 failed, 2 wrong arguments, 3 sign-in needed, 4 saved but not sent or not confirmed yet, 5 refused"
    " or a question: a person has to decide, 130 stopped"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app as the arguments say; return the exit code (0 fine, 1 it could not start, 2 wrong arguments).

    The commands have more: see ``headless.ExitCode``.
    """
    terminal.open_streams()
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command is not None and options.sandbox:
        parser.error(f"the sandbox keeps nothing, so there is nothing for “{options.command}” to work with")
    from brutlers_desktop.errors import AppError  # noqa: PLC0415 - after --help and --version
    from brutlers_desktop.settings import Settings  # noqa: PLC0415

    try:
        if options.sandbox:
            settings = Settings.for_sandbox(options.profile)
        elif options.profile is not None:
            settings = Settings.for_private(options.profile)
        else:
            settings = Settings.for_real()
        return _run(options, replace(settings, passphrase_fd=options.passphrase_fd))
    except AppError as error:
        terminal.say(f"brutlers-desktop: {error.title}. {error.message}")
        return 1
    except KeyboardInterrupt:  # before or after the time in which a command minds it itself
        terminal.say("brutlers-desktop: Stopped.")
        return 130


def _run(options: argparse.Namespace, settings: "Settings") -> int:
    if options.command is None:
        from brutlers_desktop import app  # noqa: PLC0415

        return app.run(settings, verbose=options.verbose, handover=_handover(options))
    from brutlers_desktop import headless, log  # noqa: PLC0415

    log.configure(settings.log_dir, verbose=options.verbose, stderr=options.verbose)
    if options.command == "connections":
        return cli_connections.run(options, settings)
    if options.command == "sync":
        return headless.sync(settings)
    if options.command in ("status", "outbox"):
        from brutlers_desktop import headless_outbox  # noqa: PLC0415

        if options.command == "outbox":
            return headless_outbox.outbox(settings)
        asked = headless_outbox.Asked(
            order_id=options.order_id,
            status=options.status,
            message=options.message,
            image=options.image,
            connection=options.connection,
            may_be_new=options.new_status,
        )
        return headless_outbox.status(settings, asked)
    return headless.export(settings, options.format, options.file, options.view)


def _handover(options: argparse.Namespace) -> Handover:
    """Return what the window is to show, with a path that means the same to another process."""
    file = "" if options.open is None else str(options.open.absolute())
    return Handover(options.page, file)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="brutlers-desktop", description="Your Brutlers orders and connected apps, on the desktop."
    )
    parser.add_argument(
        "--sandbox",
        action="store_true",
        help="try the app with a stand-in Brutlers on this computer; nothing is kept",
    )
    _add_common(parser, profile=None, verbose=False, passphrase_fd=None)
    parser.add_argument(
        "--page", choices=PAGES, default="", help="show this page, also of the window that is open already"
    )
    parser.add_argument(
        "--open",
        metavar="FILE",
        type=Path,
        help="open exported settings of a connection, also in the window that is open already",
    )
    parser.add_argument("--version", action="version", version=f"Brutlers Desktop {__version__}")
    commands = parser.add_subparsers(title="without a window", dest="command", metavar="COMMAND")
    sync = commands.add_parser(
        "sync", help="fetch the orders of every connection once", description=_SYNC, epilog=_EXIT_CODES
    )
    export = commands.add_parser(
        "export", help="write orders to a file", description=_EXPORT, epilog=_EXIT_CODES
    )
    export.add_argument("--format", choices=_FORMATS, required=True, help="the kind of file")
    export.add_argument(
        "--view",
        metavar="NAME",
        default="All",
        help="which orders, by the view's name (default: %(default)s)",
    )
    export.add_argument("file", metavar="FILE", type=Path, help="where to write; replaced if it is there")
    status = commands.add_parser(
        "status", help="change the status of an order", description=_STATUS, epilog=_EXIT_CODES
    )
    status.add_argument("order_id", metavar="ORDER_ID", help="the order's id, as on its work ticket")
    status.add_argument("status", metavar="STATUS", help="the new status, such as FITTING_READY")
    status.add_argument(
        "--new-status", action="store_true", help="send the status even if no order of this shop ever had it"
    )
    status.add_argument("--message", metavar="TEXT", default="", help="what its customer reads")
    status.add_argument("--image", metavar="FILE", type=Path, help="a photo for its customer")
    status.add_argument("--connection", metavar="NAME", help="which connection, where there are several")
    outbox = commands.add_parser(
        "outbox", help="list what waits to be sent", description=_OUTBOX, epilog=_EXIT_CODES
    )
    for command in (sync, export, status, outbox):
        _add_common_again(command)
    cli_connections.add_arguments(commands, _EXIT_CODES, _add_common_again)
    return parser


def _add_common_again(command: argparse.ArgumentParser) -> None:
    """Add the options to a command without a default of its own, which would hide what stands before it."""
    _add_common(
        command, profile=argparse.SUPPRESS, verbose=argparse.SUPPRESS, passphrase_fd=argparse.SUPPRESS
    )


def _add_common(
    parser: argparse.ArgumentParser, *, profile: object, verbose: object, passphrase_fd: object
) -> None:
    """Add the options that may stand before or behind the command."""
    parser.add_argument(
        "--profile",
        metavar="DIR",
        type=Path,
        default=profile,
        help="keep all data and secrets apart, under this folder",
    )
    parser.add_argument(
        "--verbose", action="store_true", default=verbose, help="write the log to the terminal too"
    )
    parser.add_argument(
        "--passphrase-fd",
        metavar="N",
        type=int,
        default=passphrase_fd,
        help="read the passphrase of your secrets from this file descriptor (0: standard input), where they are in a file",
    )


_SYNC = "Fetch the orders of every connection once into the archive on this computer. The app may be open."
_EXPORT = "Write orders from the archive on this computer to a file. Nothing is fetched: run sync before."
_STATUS = (
    "Change the status of an order at Brutlers, and wait for the answer. It is saved in the Outbox first: what cannot be sent"
    " now is sent later. The app may be open."
)
_OUTBOX = "List what waits to be sent, a line each with its state and reason. Nothing is sent."
