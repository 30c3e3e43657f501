"""CSV for spreadsheets: UTF-8 with a byte order mark, without which Excel takes it for another encoding (RFC 4180)."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

from brutlers_desktop.services.export.cells import inert_in_csv
from brutlers_desktop.services.export.columns import ExportColumn, ExportOrder, cell_text
from brutlers_desktop.services.export.whole_file import Progress


def write(
    file: BinaryIO,
    _folder: Path,
    columns: Sequence[ExportColumn],
    pages: Iterable[Sequence[ExportOrder]],
    progress: Progress,
) -> None:
    """Write a line of headings and one line for each order. Raises ``OSError``, ``Cancelled``."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="", write_through=True)
    try:
        writer = csv.writer(text)
        writer.writerow([column.heading for column in columns])
        for page in pages:
            writer.writerows([[inert_in_csv(cell_text(c.value(order))) for c in columns] for order in page])
            progress.advance(len(page))
        text.flush()
    finally:
        text.detach()
