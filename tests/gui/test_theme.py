"""Light and dark: both paint, both can be read."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from support.app_harness import AppHarness, scenario

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.theme import DARK, LIGHT, Colors
from brutlers_desktop.ui.window import MainWindow

READABLE = 4.5
"""Contrast of text that WCAG 2.2 asks for, level AA (1.4.3)."""
RECOGNISABLE = 3.0
"""Contrast of shapes that it asks for (1.4.11)."""

PAIRS = [
    *((ink, ground) for ink in ("text", "muted") for ground in ("window", "surface", "hover", "selection")),
    *(
        (ink, ground)
        for ink in ("ordered", "production", "fitting", "ready", "late")
        for ground in ("window", "surface")
    ),
    *(("text", ground) for ground in ("good_ground", "attention_ground", "lost_ground")),
    ("ready", "good_ground"),
    ("fitting", "attention_ground"),
    ("late", "lost_ground"),
    ("on_accent", "accent"),
    ("accent", "window"),
    ("accent", "surface"),
    ("accent", "selection"),
]


def luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(scheme: Colors, ink: str, ground: str) -> None:
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= READABLE


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_box_of_a_checkbox_stands_out_from_its_ground(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, scheme: Colors
) -> None:
    monkeypatch.setattr(theme, "colors", lambda: scheme)
    theme.apply(qapp)
    outline = QApplication.palette("QCheckBox").window().color().darker(140).name()  # as Fusion draws it
    assert all(contrast(outline, ground) >= RECOGNISABLE for ground in (scheme.window, scheme.surface))
    monkeypatch.undo()
    theme.apply(qapp)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("mark", ["ordered", "production", "fitting", "ready", "late"])
def test_a_status_mark_stands_out_on_a_selected_row(scheme: Colors, mark: str) -> None:
    assert contrast(getattr(scheme, mark), scheme.selection) >= RECOGNISABLE


def brightness(window: MainWindow) -> int:
    """Return how bright the window's ground is painted."""
    image = window.grab().toImage()
    beside_the_sidebar = window.pages.mapTo(window, QPoint(8, 0)).x()
    return image.pixelColor(beside_the_sidebar, image.height() - 8).lightness()


def change_system(monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme) -> None:
    """Change the system's scheme, which the offscreen platform itself does not have."""
    colors = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
    monkeypatch.setattr(theme, "colors", lambda: colors)
    QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)


@scenario
async def test_the_window_follows_the_system_between_light_and_dark(
    app: AppHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    await app.connect()
    for page in ("navOrders", "navConnectedApps"):
        await app.click(page)
        change_system(monkeypatch, Qt.ColorScheme.Dark)
        assert brightness(app.window) < 60
        change_system(monkeypatch, Qt.ColorScheme.Light)
        assert brightness(app.window) > 200
    await app.click("editConnectionButton")
    change_system(monkeypatch, Qt.ColorScheme.Dark)
    dialog = app.find(QDialog, "connectionDialog").grab().toImage()
    assert dialog.pixelColor(4, 4).lightness() < 60
    change_system(monkeypatch, Qt.ColorScheme.Light)
