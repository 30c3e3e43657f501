import csv
import io
import json
import os
import resource
import signal
import sys
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event

import openpyxl
import pytest

from brutlers_desktop.api.wire import decode_orders
from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate
from brutlers_desktop.errors import DiskFault
from brutlers_desktop.services.export import xlsx
from brutlers_desktop.services.export.columns import COLUMNS, ExportOrder, cell_text, columns_named
from brutlers_desktop.services.export.run import ExportFormat, export_to
from brutlers_desktop.services.export.tsv import as_tsv
from brutlers_desktop.services.export.whole_file import Cancelled, Progress

ANNA = ExportOrder(
    "Shop Köln",
    Order(
        id="cm1",
        type="BRIDAL_DRESS",
        status="IN_PRODUCTION",
        model="Valentina",
        size="38",
        color="Ivory",
        description="two\nlines, and a comma",
        special_requests="=HYPERLINK(1)",
        customer=Customer("Anna Müller 👰", "anna@example.com", "+49 170"),
        wedding_date="2026-09-05",
        created_at="2026-03-10T14:30:00.000Z",
        updated_at="2026-03-11T09:00:00+02:00",
        updates=(OrderUpdate("ORDERED", "Hello", "2026-03-10T14:30:00.000Z"),),
    ),
)
ODD = ExportOrder(
    "Shop Köln",
    Order(
        id="cm2",
        type="KIMONO",
        status="?",
        customer=Customer("\t=1", "<b>", ""),
        wedding_date="soon",
        updated_at="never",
        created_at="0001-01-01T00:00:00+05:00",
    ),
)
EARLY = ExportOrder("Shop Köln", Order(id="cm3", wedding_date="1815-06-18"))
ALL = (ANNA, ODD, EARLY)
KINDS = tuple(ExportFormat)


def progress(total: int = 0) -> Progress:
    return Progress(total, lambda done, total: None)


def export(path: Path, kind: ExportFormat, orders: Sequence[ExportOrder] = ALL) -> int:
    return export_to(path, kind, [orders], progress(len(orders)))


def headings() -> list[str]:
    return [column.heading for column in COLUMNS]


def test_csv_comes_back_as_it_was_and_begins_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    assert export(path, ExportFormat.CSV) == 3
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfCustomer,")
    first, anna, odd, early = csv.DictReader(
        io.StringIO(content.decode("utf-8-sig"), newline=""), fieldnames=headings()
    )
    assert list(first.values()) == headings()
    assert anna["Customer"] == "Anna Müller 👰"
    assert anna["Phone"] == "'+49 170"
    assert anna["Description"] == "two\nlines, and a comma"
    assert anna["Special requests"] == "'=HYPERLINK(1)"
    assert (anna["Wedding"], anna["Type"], anna["Status"]) == ("2026-09-05", "Bridal dress", "In production")
    assert (anna["Connection"], anna["Order"]) == ("Shop Köln", "cm1")
    assert (odd["Customer"], odd["Type"], odd["Wedding"], odd["Updated"]) == (
        "'\t'=1",
        "KIMONO",
        "soon",
        "never",
    )
    assert odd["Created"] == "0001-01-01T00:00:00+05:00"
    assert early["Wedding"] == "1815-06-18"


def test_times_are_given_in_this_computers_zone() -> None:
    updated = columns_named(["updated"])[0].value(ANNA)
    assert isinstance(updated, datetime)
    assert updated == datetime(2026, 3, 11, 7, tzinfo=UTC)
    assert updated.utcoffset() == updated.astimezone().utcoffset()
    assert cell_text(updated) == updated.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def test_xlsx_has_real_dates_a_frozen_heading_and_filters(tmp_path: Path) -> None:
    path = tmp_path / "orders.xlsx"
    assert export(path, ExportFormat.XLSX) == 3
    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert sheet is not None
    assert [cell.value for cell in sheet[1]] == headings()
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:O4"
    anna = dict(zip(headings(), sheet[2], strict=True))
    assert anna["Wedding"].value == datetime(2026, 9, 5)  # noqa: DTZ001 - Excel knows no zones
    assert anna["Wedding"].is_date
    assert anna["Updated"].is_date
    assert anna["Size"].value == "38"
    assert anna["Customer"].value == "Anna Müller 👰"
    assert sheet["D3"].value == "soon"
    assert sheet["D4"].value == "1815-06-18"
    book.close()


def test_no_cell_of_a_workbook_is_a_formula_or_a_link_not_even_after_editing(tmp_path: Path) -> None:
    path = tmp_path / "orders.xlsx"
    export(path, ExportFormat.XLSX)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "d", "inlineStr"}
    assert [cell.hyperlink for cell in cells if cell.hyperlink] == []
    marked = {cell.value for cell in cells if cell.quotePrefix}
    assert marked == {"=HYPERLINK(1)", "+49 170", "\t=1"}
    with zipfile.ZipFile(path) as package:
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")


def test_a_workbook_goes_on_with_another_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 3)
    path = tmp_path / "orders.xlsx"
    orders = [ExportOrder("x", Order(id=f"cm{i}")) for i in range(5)]
    export(path, ExportFormat.XLSX, orders)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Orders", "Orders 2", "Orders 3"]
    assert [[row[-1] for row in sheet.iter_rows(min_row=2, values_only=True)] for sheet in book] == [
        ["cm0", "cm1"],
        ["cm2", "cm3"],
        ["cm4"],
    ]


def test_a_text_longer_than_excel_allows_is_cut_with_a_sign(tmp_path: Path) -> None:
    path = tmp_path / "orders.xlsx"
    export(path, ExportFormat.XLSX, [ExportOrder("x", Order(id="cm1", description="👰" * 40_000))])
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    text = sheet["J2"].value
    assert text.endswith("👰…")
    assert len(text.encode("utf-16-le")) <= 2 * xlsx.MOST_CHARACTERS


def test_json_is_the_order_as_the_api_gives_it(tmp_path: Path) -> None:
    path = tmp_path / "orders.json"
    assert export(path, ExportFormat.JSON) == 3
    anna, odd, _ = json.loads(path.read_bytes())["orders"]
    assert anna["customer"] == {"name": "Anna Müller 👰", "email": "anna@example.com", "phone": "+49 170"}
    assert anna["updates"] == [
        {"status": "ORDERED", "message": "Hello", "createdAt": "2026-03-10T14:30:00.000Z", "image": ""}
    ]
    assert (anna["connection"], anna["specialRequests"]) == ("Shop Köln", "=HYPERLINK(1)")
    assert odd["weddingDate"] == "soon"


def test_json_has_pictures_and_all_that_is_not_known_here_at_its_place(tmp_path: Path) -> None:
    told = {
        "id": "cm1",
        "price": 1299.10,
        "customer": {"name": "Anna", "company": {"vat": 7}},
        "updates": [{"message": "a", "image": "https://x/y.jpg"}, {"message": "b", "by": "Eva"}],
    }
    body = json.dumps({"orders": [told]}).replace('"vat": 7', '"vat": 7e400').encode()
    path = tmp_path / "orders.json"
    export(path, ExportFormat.JSON, [ExportOrder("x", *decode_orders(body).orders)])
    assert b"7e400" in path.read_bytes()
    (order,) = json.loads(path.read_bytes(), parse_float=str)["orders"]
    assert order["price"] == "1299.1"
    assert order["customer"] == {"name": "Anna", "email": "", "phone": "", "company": {"vat": "7e400"}}
    assert [each["image"] for each in order["updates"]] == ["https://x/y.jpg", ""]
    assert [each.get("by") for each in order["updates"]] == [None, "Eva"]


@pytest.mark.parametrize("kind", KINDS)
def test_no_orders_make_a_whole_file_without_any(tmp_path: Path, kind: ExportFormat) -> None:
    path = tmp_path / f"none.{kind}"
    assert export_to(path, kind, [], progress()) == 0
    match kind:
        case ExportFormat.CSV:
            assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 1
        case ExportFormat.JSON:
            assert json.loads(path.read_bytes()) == {"orders": []}
        case ExportFormat.XLSX:
            sheet = openpyxl.load_workbook(path).active
            assert sheet is not None
            assert sheet.max_row == 1


@pytest.mark.parametrize("kind", KINDS)
def test_lone_surrogates_do_not_stop_an_export(tmp_path: Path, kind: ExportFormat) -> None:
    assert export(tmp_path / "x", kind, [ExportOrder("x", Order(id="cm1", model="a\ud800b"))]) == 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("was_there", [False, True])
def test_a_stopped_export_leaves_what_was_there_and_nothing_else(
    tmp_path: Path, kind: ExportFormat, *, was_there: bool
) -> None:
    path = tmp_path / "orders"
    if was_there:
        path.write_text("before")
    stop = Event()

    def pages() -> Iterator[Sequence[ExportOrder]]:
        yield ALL
        stop.set()
        yield ALL

    with pytest.raises(Cancelled):
        export_to(path, kind, pages(), Progress(6, lambda done, total: None, stop))
    assert [entry.name for entry in tmp_path.iterdir()] == (["orders"] if was_there else [])
    if was_there:
        assert path.read_text() == "before"


def test_a_workbook_can_be_stopped_while_it_is_being_packed(tmp_path: Path) -> None:
    stop = Event()
    writing = Progress(3, lambda done, total: None, stop)

    class StopsAfterTheLastRow(Progress):
        checks = 0

        def check(self) -> None:
            self.checks += 1
            if self.checks == 4:
                stop.set()
            super().check()

    writing = StopsAfterTheLastRow(3, lambda done, total: None, stop)
    with pytest.raises(Cancelled):
        export_to(tmp_path / "orders.xlsx", ExportFormat.XLSX, [ALL], writing)
    assert writing.done == 3
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_failing_source_leaves_no_file(tmp_path: Path, kind: ExportFormat) -> None:
    def pages() -> Iterator[Sequence[ExportOrder]]:
        yield ALL
        raise DiskFault("The disk reports an error", "…")

    with pytest.raises(DiskFault):
        export_to(tmp_path / "orders", kind, pages(), progress())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
@pytest.mark.parametrize("kind", KINDS)
def test_a_full_disk_is_said_in_words_and_leaves_no_file(tmp_path: Path, kind: ExportFormat) -> None:
    many = [ExportOrder("x", Order(id=f"cm{i}", model=os.urandom(20).hex())) for i in range(20_000)]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, before[1]))
    try:
        with pytest.raises(DiskFault):
            export_to(tmp_path / "orders", kind, [many], progress())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(tmp_path.iterdir()) == []


def test_progress_tells_of_every_page(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    export_to(tmp_path / "x", ExportFormat.CSV, [ALL, ALL], Progress(6, lambda *both: told.append(both)))
    assert told == [(3, 6), (6, 6)]


def test_tsv_has_one_line_an_order_with_and_without_headings() -> None:
    columns = columns_named(["id", "customer", "phone", "description", "wedding"])
    rows = as_tsv(columns, ALL, headings=False)
    assert rows.splitlines()[0] == "cm1\tAnna Müller 👰\t'+49 170\ttwo lines, and a comma\t2026-09-05"
    assert rows.count("\n") == 3
    assert as_tsv(columns, ALL, headings=True) == "Order\tCustomer\tPhone\tDescription\tWedding\n" + rows


def test_a_wedding_day_is_a_day_not_a_moment() -> None:
    assert columns_named(["wedding"])[0].value(ANNA) == date(2026, 9, 5)
