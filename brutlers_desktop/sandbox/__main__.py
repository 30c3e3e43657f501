"""``python -m brutlers_desktop.sandbox``: run the stand-in Brutlers.

One JSON line on stdout tells where it listens and how to get in.
"""

import argparse
import json
from dataclasses import asdict

from brutlers_desktop.sandbox.registration import DEFAULT_REDIRECT_URIS, register
from brutlers_desktop.sandbox.server import Settings, serve


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="brutlers_desktop.sandbox", description="A stand-in Brutlers on 127.0.0.1."
    )
    parser.add_argument("--port", type=int, default=0, help="0 (default): any free port")
    parser.add_argument("--seed", type=int, default=7, help="the same seed gives the same shop")
    parser.add_argument(
        "--redirect-uri",
        action="append",
        metavar="URI",
        help=f"a registered redirect URI; may be repeated (default: {' '.join(DEFAULT_REDIRECT_URIS)})",
    )
    parser.add_argument("--access-lifetime", type=_positive, default=3600, metavar="SECONDS")
    parser.add_argument("--refresh-lifetime", type=_positive, default=2_592_000, metavar="SECONDS")
    parser.add_argument("--orders", type=int, default=140, help="how many orders the shop has at the start")
    parser.add_argument(
        "--allow-all", action="store_true", help="allow what is asked for, without a login page"
    )
    parser.add_argument("--stop-with-stdin", action="store_true", help="end when stdin ends")
    return parser.parse_args()


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError("must be at least 1")
    return number


def main() -> None:
    """Run the sandbox until it is told to stop."""
    arguments = _arguments()
    settings = Settings(
        registration=register(arguments.seed, tuple(arguments.redirect_uri or ())),
        port=arguments.port,
        seed=arguments.seed,
        orders=arguments.orders,
        access_lifetime=arguments.access_lifetime,
        refresh_lifetime=arguments.refresh_lifetime,
        allow_all=arguments.allow_all,
        stop_with_stdin=arguments.stop_with_stdin,
    )

    def announce(base_url: str) -> None:
        registration = settings.registration
        line = {
            "base_url": base_url,
            "client_id": registration.client_id,
            "client_secret": registration.client_secret,
            "redirect_uris": registration.redirect_uris,
            "login": asdict(registration.logins[0]),
            "second_login": asdict(registration.logins[1]),
            "control_url": f"{base_url}/control",
            "control_token": settings.control_token,
        }
        print(json.dumps(line), flush=True)

    serve(settings, announce)


if __name__ == "__main__":
    main()
