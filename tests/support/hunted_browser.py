"""The system's browser in the hunt for secrets: notes what it was started with, then signs in.

``python hunted_browser.py FOLDER LINK``: leaves its own environment and the address it came back to in FOLDER.
"""

import json
import os
import sys
from pathlib import Path

from support.user_agent import sign_in


def main() -> None:
    """Sign in at the link."""
    folder, link = Path(sys.argv[1]), sys.argv[2]
    page = sign_in(link)
    addresses = [str(answer.url) for answer in (*page.history, page)]
    told = {"link": link, "environment": dict(os.environ), "addresses": addresses, "page": page.text}
    (folder / f"{os.getpid()}.json").write_text(json.dumps(told))


if __name__ == "__main__":
    main()
