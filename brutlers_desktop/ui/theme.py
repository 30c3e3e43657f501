"""Colours, spacing and the style sheet; light and dark follow the system, unless a person chose one of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from brutlers_desktop.domain.health import Level
from brutlers_desktop.ui.look import Look, Rows, Scheme
from brutlers_desktop.ui.resources import resource

ROW_HEIGHT: Final = 36
COMPACT_ROW_HEIGHT: Final = 28
SIDEBAR_WIDTH: Final = 208


@dataclass(frozen=True, slots=True)
class Colors:
    """The named colours of one scheme, as "#rrggbb"."""

    window: str
    surface: str
    text: str
    muted: str
    hairline: str
    hover: str
    accent: str
    on_accent: str
    selection: str
    ordered: str
    production: str
    fitting: str
    ready: str
    late: str
    on_late: str
    good_ground: str
    attention_ground: str
    lost_ground: str
    changed: str


LIGHT: Final = Colors(
    window="#FAF8F6",
    surface="#FFFFFF",
    text="#1F1B1E",
    muted="#6A6268",
    hairline="#E5DFDB",
    hover="#F3EEEB",
    accent="#7A3E66",
    on_accent="#FFFFFF",
    selection="#F1E4EC",
    ordered="#666D7F",
    production="#0A3480",
    fitting="#986306",
    ready="#0D7F55",
    late="#84081A",
    on_late="#FFFFFF",
    good_ground="#ECF7F1",
    attention_ground="#FBF1DC",
    lost_ground="#FAE6E6",
    changed="#FBF1DC",
)
DARK: Final = Colors(
    window="#1B1A1D",
    surface="#232226",
    text="#ECE8EA",
    muted="#A59DA3",
    hairline="#3A373D",
    hover="#2C2A30",
    accent="#D9A6C8",
    on_accent="#2A1522",
    selection="#45303E",
    ordered="#868B9A",
    production="#4B95F8",
    fitting="#F9D448",
    ready="#61F0BF",
    late="#FA5B57",
    on_late="#2A0A0B",
    good_ground="#1D3329",
    attention_ground="#3A311A",
    lost_ground="#402122",
    changed="#3A311A",
)

STATUS_COLORS: Final[dict[str, str]] = {
    "ORDERED": "ordered",
    "IN_PRODUCTION": "production",
    "FITTING_READY": "fitting",
    "READY_FOR_PICKUP": "ready",
    "COMPLETED": "ready",
}


_SCHEMES: Final = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}

_FITTED: Final = "fittedRows"
_look = Look()


def take_look(look: Look) -> None:
    """Let everything look so from now on; who has painted already is to paint anew, after ``apply``.

    The platform is told as well, so that its own frames and dialogs match; some platforms have nothing to tell.
    """
    global _look  # noqa: PLW0603 - the theme is the app's, as Qt's style is
    _look = look
    hints, scheme = QGuiApplication.styleHints(), _SCHEMES[look.scheme]
    if scheme is Qt.ColorScheme.Unknown:
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(scheme)


def wear(look: Look) -> None:
    """Let the whole app look so: what is there already and what is yet to come."""
    take_look(look)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply(app)


def colors() -> Colors:
    """Return the colours of the scheme that was chosen, or of the system's present one."""
    if _look.scheme is Scheme.SYSTEM:
        return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if _look.scheme is Scheme.DARK else LIGHT


def level_color(level: Level) -> str:
    """Return the colour in which a connection's health is told; its shape and word tell it too."""
    scheme = colors()
    known = {Level.GOOD: scheme.ready, Level.ATTENTION: scheme.fitting, Level.LOST: scheme.late}
    return known.get(level, scheme.muted)


def row_height() -> int:
    """Return the height of a table's rows in pixels."""
    return COMPACT_ROW_HEIGHT if _look.rows is Rows.COMPACT else ROW_HEIGHT


def fit_rows(table: QTableView) -> None:
    """Give all rows of the table the height that was chosen, now and whenever another is."""
    table.setProperty(_FITTED, True)
    rows = table.verticalHeader()
    rows.setMinimumSectionSize(row_height())
    rows.setDefaultSectionSize(row_height())


def fit_all_rows(root: QWidget) -> None:
    """Give the rows of all tables below ``root`` that ``fit_rows`` was called for the height that was chosen."""
    for table in root.findChildren(QTableView):
        if table.property(_FITTED):
            fit_rows(table)


@cache
def qcolor(color: str) -> QColor:
    """Return the colour "#rrggbb" for painting."""
    return QColor(color)


def status_color(status: str) -> str:
    """Return the colour of an order status; grey for one never seen before."""
    scheme = colors()
    return str(getattr(scheme, STATUS_COLORS.get(status, "muted")))


def apply(app: QApplication) -> None:
    """Style the whole app by the present scheme. Call it again when the scheme changes."""
    scheme = colors()
    app.setStyle("Fusion")
    app.setPalette(_palette(scheme))
    for kind in ("QCheckBox", "QRadioButton"):
        app.setPalette(_checkbox_palette(scheme), kind)  # type: ignore[arg-type]  # the stub says bytes; they are refused
    app.setStyleSheet(_sheet(scheme))


@contextmanager
def sheet_put_on_last() -> Iterator[None]:
    """Let many widgets be built without the style sheet, and put it on when they are there: a third of the time.

    While the app has one, Qt goes through a whole subtree each time a layout or a stack takes it in.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


def title_font(extra_points: int = 4) -> QFont:
    """Return the font of titles: the system's, larger and semibold."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() + extra_points)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _palette(c: Colors) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: c.window,
        QPalette.ColorRole.WindowText: c.text,
        QPalette.ColorRole.Base: c.surface,
        QPalette.ColorRole.AlternateBase: c.window,
        QPalette.ColorRole.Text: c.text,
        QPalette.ColorRole.Button: c.surface,
        QPalette.ColorRole.ButtonText: c.text,
        QPalette.ColorRole.ToolTipBase: c.surface,
        QPalette.ColorRole.ToolTipText: c.text,
        QPalette.ColorRole.PlaceholderText: c.muted,
        QPalette.ColorRole.Highlight: c.selection,
        QPalette.ColorRole.HighlightedText: c.text,
        QPalette.ColorRole.Link: c.accent,
        QPalette.ColorRole.Accent: c.accent,
    }
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.muted))
    return palette


def _arrow(name: str) -> str:
    """Return the path of an arrow whose grey shows in both schemes, for the style sheet."""
    return resource(f"arrows/{name}.svg").as_posix()


def _checkbox_palette(c: Colors) -> QPalette:
    """Return the palette whose boxes can be seen on both grounds: Fusion outlines them in a darkened ``Window``."""
    palette = _palette(c)
    palette.setColor(QPalette.ColorRole.Window, QColor(c.muted).lighter(140))
    return palette


def _sheet(c: Colors) -> str:
    return f"""
* {{ outline: 0; }}
QMainWindow, QDialog, #content {{ background: {c.window}; }}
#sidebar {{ background: {c.surface}; border: 0; border-right: 1px solid {c.hairline}; }}
#topBar {{ background: {c.window}; border: 0; border-bottom: 1px solid {c.hairline}; }}
#palette {{ background: {c.surface}; border: 1px solid {c.muted}; border-radius: 8px; }}
#paletteResults {{ background: transparent; border: 0; }}
QLabel[role="keycap"] {{ background: {c.surface}; border: 1px solid {c.hairline}; border-radius: 4px; padding: 2px 8px; }}
[role="muted"] {{ color: {c.muted}; }}
[role="problem"] {{ color: {c.late}; }}
[role="panel"] {{ background: {c.surface}; border: 1px solid {c.hairline}; border-radius: 6px; }}
[role="waiting"] {{ background: {c.selection}; border: 1px solid {c.hairline}; border-radius: 6px; }}
QPushButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.hairline}; border-radius: 6px;
    padding: 6px 14px; min-height: 20px; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {c.muted}; background: {c.window}; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[role="primary"]:disabled {{ background: {c.hairline}; color: {c.muted}; border-color: {c.hairline}; }}
QPushButton[role="danger"] {{ color: {c.late}; }}
QPushButton[role="destructive"] {{ background: {c.late}; color: {c.on_late}; border-color: {c.late}; font-weight: 600; }}
QPushButton[role="destructive"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[role="flat"] {{ background: transparent; border: 1px solid transparent; padding: 6px 8px; }}
QPushButton[role="flat"]:hover {{ background: {c.hover}; }}
QPushButton[role="flat"]:focus {{ border: 2px solid {c.accent}; padding: 5px 7px; }}
QPushButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; padding: 3px 8px; }}
QPushButton[role="quiet"]:hover {{ background: {c.hover}; }}
QPushButton[role="quiet"]:focus {{ border: 2px solid {c.accent}; padding: 2px 7px; }}
QPushButton[role="tile"] {{ background: {c.surface}; border: 1px solid {c.hairline}; border-radius: 6px; padding: 0; }}
QPushButton[role="tile"]:hover, QPushButton[role="line"]:hover {{ background: {c.hover}; }}
QPushButton[role="tile"]:focus, QPushButton[role="line"]:focus {{ border: 2px solid {c.accent}; padding: 0; }}
QPushButton[role="line"] {{ background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0; min-height: 0; }}
QPushButton[role="nav"] {{ background: transparent; border: 2px solid transparent; text-align: left; padding: 8px 10px; }}
QPushButton[role="nav"]:hover {{ background: {c.hover}; }}
QPushButton[role="nav"]:checked {{ background: {c.selection}; color: {c.accent}; font-weight: 600; }}
QPushButton[role="nav"]:focus {{ border: 2px solid {c.accent}; }}
QPushButton[role="chip"] {{ border-radius: 14px; padding: 3px 12px; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {c.accent}; padding: 2px 11px; }}
QPushButton[role="chip"][active="true"] {{ background: {c.selection}; border-color: {c.accent}; color: {c.text}; }}
QTabBar {{ background: transparent; border: 0; }}
QTabBar::tab {{ background: transparent; color: {c.muted}; border: 0; border-bottom: 2px solid transparent; padding: 6px 2px;
    margin-right: 18px; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:selected {{ color: {c.accent}; border-bottom-color: {c.accent}; font-weight: 600; }}
QTabBar::tab:selected:focus {{ background: {c.selection}; }}
QTabBar QToolButton {{ background: {c.surface}; border: 1px solid {c.hairline}; border-radius: 4px; }}
QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.hairline}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.selection}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::indicator {{ width: 16px; height: 16px; left: 6px; }}
QMenu::item:checked, QMenu::item:unchecked {{ padding-left: 16px; }}
#shopMenu::item {{ padding-left: 56px; }}
#shopMenu::icon {{ left: 32px; }}
#columnsMenu::item {{ padding-left: 16px; }}
QMenu::separator {{ height: 1px; background: {c.hairline}; margin: 4px 8px; }}
QFrame[role="popup"] {{ background: {c.surface}; border: 1px solid {c.hairline}; }}
QFrame[role="banner"] {{ background: {c.attention_ground}; border: 1px solid {c.hairline}; border-radius: 6px; }}
QFrame[role="drop"] {{ background: {c.window}; border: 1px dashed {c.hairline}; border-radius: 6px; }}
QLabel[role="quote"] {{ background: {c.hover}; border-radius: 6px; padding: 8px 10px; }}
QLabel[role="pending"] {{ background: {c.changed}; border-radius: 6px; padding: 6px 10px; }}
QFrame[role="bar"] {{ background: {c.selection}; border: 0; border-top: 1px solid {c.hairline}; }}
QFrame[role="bar"][tone="good"] {{ background: {c.good_ground}; }}
QFrame[role="bar"][tone="problem"] {{ background: {c.lost_ground}; }}
[role="heading"] {{ color: {c.text}; font-weight: 600; }}
#inspectorArea > QWidget > QWidget, #customerArea > QWidget > QWidget {{ background: {c.surface}; }}
#settingsSections {{ background: transparent; border: 0; }}
#settingsSections::item {{ color: {c.text}; padding: 0 8px; border: 1px solid transparent; border-radius: 6px; }}
#settingsSections::item:hover {{ background: {c.hover}; }}
#settingsSections::item:selected {{ background: {c.selection}; color: {c.accent}; }}
#settingsSections::item:selected:focus {{ border-color: {c.accent}; }}
#settingsInner, #welcomeInner {{ background: {c.window}; }}
QComboBox, QSpinBox {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.hairline}; border-radius: 6px; padding: 5px 8px;
    min-height: 20px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QComboBox::drop-down, QSpinBox::up-button, QSpinBox::down-button {{ border: 0; background: transparent; width: 22px; }}
QSpinBox::down-arrow {{ image: url("{_arrow("down")}"); width: 12px; height: 12px; }}
QSpinBox::up-arrow {{ image: url("{_arrow("up")}"); width: 12px; height: 12px; }}
QComboBox::drop-down {{ border: 0; width: 28px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox:focus, QSpinBox:focus {{ border: 2px solid {c.accent}; padding: 4px 7px; }}
QDateEdit {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.hairline}; border-radius: 6px; padding: 5px 8px; min-width: 110px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QDateEdit::up-button, QDateEdit::down-button {{ width: 0; border: 0; }}
QDateEdit:focus {{ border: 2px solid {c.accent}; padding: 4px 7px; }}
QProgressBar {{ background: {c.hover}; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
QLineEdit, QPlainTextEdit {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.hairline}; border-radius: 6px;
    padding: 6px 8px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 5px 7px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {c.window}; color: {c.muted}; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border-color: {c.late}; }}
QTableView, QListView {{ background: {c.surface}; border: 1px solid {c.hairline}; border-radius: 6px;
    selection-background-color: {c.selection}; selection-color: {c.text}; gridline-color: transparent; }}
QTableView {{ padding: 0 4px; }}
#bundleFiles::item {{ padding: 6px 8px; }}
#scopeList {{ border: 0; background: transparent; }}
QHeaderView {{ background: {c.surface}; border: 0; }}
QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: 0; border-bottom: 1px solid {c.hairline};
    padding: 8px 4px; font-weight: 600; }}
QHeaderView::section:hover {{ color: {c.text}; }}
QScrollArea {{ border: 0; background: transparent; }}
#noticeBar {{ background: {c.attention_ground}; border: 1px solid {c.hairline}; border-radius: 6px; }}
#noticeBar[tone="good"] {{ background: {c.good_ground}; }}
#noticeBar[tone="lost"] {{ background: {c.lost_ground}; }}
QLabel[badge="good"] {{ background: {c.good_ground}; color: {c.ready}; border-radius: 6px; font-weight: 600; }}
QLabel[badge="attention"] {{ background: {c.attention_ground}; color: {c.fitting}; border-radius: 6px; font-weight: 600; }}
QLabel[badge="lost"] {{ background: {c.lost_ground}; color: {c.late}; border-radius: 6px; font-weight: 600; }}
QLabel[badge="none"] {{ background: {c.hover}; color: {c.muted}; border-radius: 6px; font-weight: 600; }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {c.hairline}; border-radius: 4px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {c.muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {c.hairline}; border-radius: 4px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; width: 0; height: 0; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.hairline}; padding: 4px; }}
"""
