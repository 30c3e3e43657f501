"""The command line. The window's libraries are imported only when it is to open."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from brutlers_desktop import __version__, terminal

if TYPE_CHECKING:
    from brutlers_desktop.settings import Settings

_FORMATS = ("csv", "xlsx", "json")
_EXIT_CODES = "exit codes: 0 done, 1 failed, 2 wrong arguments, 3 sign-in needed, 130 stopped"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app as the arguments say; return the exit code (0 fine, 1 it could not start, 2 wrong arguments).

    The commands have more: see ``headless.ExitCode``.
    """
    terminal.open_streams()
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command is not None and options.sandbox:
        parser.error(f"the sandbox keeps nothing, so there is nothing to {options.command}")
    from brutlers_desktop.errors import AppError  # noqa: PLC0415 - after --help and --version
    from brutlers_desktop.settings import Settings  # noqa: PLC0415

    try:
        if options.sandbox:
            settings = Settings.for_sandbox(options.profile)
        elif options.profile is not None:
            settings = Settings.for_private(options.profile)
        else:
            settings = Settings.for_real()
        return _run(options, settings)
    except AppError as error:
        terminal.say(f"brutlers-desktop: {error.title}. {error.message}")
        return 1


def _run(options: argparse.Namespace, settings: "Settings") -> int:
    if options.command is None:
        from brutlers_desktop import app  # noqa: PLC0415

        return app.run(settings, verbose=options.verbose)
    from brutlers_desktop import headless, log  # noqa: PLC0415

    log.configure(settings.log_dir, verbose=options.verbose, stderr=options.verbose)
    if options.command == "sync":
        return headless.sync(settings)
    return headless.export(settings, options.format, options.file, options.view)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="brutlers-desktop", description="Your Brutlers orders and connected apps, on the desktop."
    )
    parser.add_argument(
        "--sandbox",
        action="store_true",
        help="try the app with a stand-in Brutlers on this computer; nothing is kept",
    )
    _add_common(parser, profile=None, verbose=False)
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
    for command in (sync, export):
        _add_common(command, profile=argparse.SUPPRESS, verbose=argparse.SUPPRESS)
    return parser


def _add_common(parser: argparse.ArgumentParser, *, profile: object, verbose: object) -> None:
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


_SYNC = "Fetch the orders of every connection once into the archive on this computer. The app may be open."
_EXPORT = "Write orders from the archive on this computer to a file. Nothing is fetched: run sync before."
