"""Labels and buttons as this app uses them: text is always shown as text, every control has its two names."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.resources import icon


def plain(text: str) -> str:
    """Return ``text`` for a button, tab or menu, which would take its "&" for the sign of a shortcut."""
    return text.replace("&", "&&")


def tip(text: str) -> str:
    """Return ``text`` for a tool tip, which would take it for markup where it looks so."""
    return f"<p>{escape(text, quote=False)}</p>" if "<" in text else text


def label(
    text: str = "", *, name: str = "", role: str = "", wrap: bool = False, description: str = ""
) -> QLabel:
    """Return a label that never takes its text for markup.

    ``description`` tells people who listen what the text is about; an accessible name would be heard in place of the text.
    """
    widget = QLabel()
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setText(text)
    if name:
        widget.setObjectName(name)
    if description:
        widget.setAccessibleDescription(description)
    if role:
        widget.setProperty("role", role)
    if wrap:
        widget.setWordWrap(True)
        widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return widget


def title(text: str = "", *, name: str = "", points: int = 4) -> QLabel:
    """Return a title."""
    widget = label(text, name=name)
    widget.setFont(theme.title_font(points))
    return widget


def button(text: str, *, name: str, role: str = "", icon_name: str = "", accessible: str = "") -> QPushButton:
    """Return a push button; ``role`` is primary, danger, flat, quiet, nav or nothing."""
    widget = QPushButton(text)
    widget.setObjectName(name)
    widget.setAccessibleName(accessible or text)
    if role:
        widget.setProperty("role", role)
    if role == "nav":
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if icon_name:
        set_icon(widget, icon_name)
    return widget


def say(widget: QPushButton, text: str, *, accessible: str = "") -> None:
    """Let the button say ``text``, to the eye and to the ear."""
    widget.setText(text)
    widget.setAccessibleName(accessible or text)
    if widget.property("iconName"):
        set_icon(widget, str(widget.property("iconName")))


def set_icon(widget: QPushButton, icon_name: str) -> None:
    """Give the button an icon in the colour of its role, remembered for a change of scheme."""
    widget.setProperty("iconName", icon_name)
    scheme = theme.colors()
    by_role = {"primary": scheme.on_accent, "danger": scheme.late}
    color = by_role.get(str(widget.property("role") or ""), scheme.text)
    beside_text = bool(widget.text())
    widget.setIcon(icon(icon_name, color, gap=beside_text))
    widget.setIconSize(QSize(16 + 6 * beside_text, 16))


def set_role(widget: QPushButton, role: str) -> None:
    """Make the button look primary, or ordinary again."""
    restyle(widget, "role", role)
    if widget.property("iconName"):
        set_icon(widget, str(widget.property("iconName")))


def retint(root: QWidget) -> None:
    """Tint all icons below ``root`` anew after a change of scheme."""
    for widget in root.findChildren(QPushButton):
        name = widget.property("iconName")
        if name:
            set_icon(widget, str(name))


def panel(role: str = "panel") -> QFrame:
    """Return a surface with a hairline."""
    frame = QFrame()
    frame.setProperty("role", role)
    return frame


def let_go(widget: QWidget) -> None:
    """Take a widget away, at once for the eye and the keyboard."""
    widget.hide()
    widget.deleteLater()


def restyle(widget: QWidget, property_name: str, value: str) -> None:
    """Set a dynamic property that the style sheet looks at."""
    if widget.property(property_name) != value:
        widget.setProperty(property_name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()
