"""The question whose shop a new grant is for, with what is held back until it is answered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from brutlers_desktop.domain.connections import Connection, Doubt, GrantState
from brutlers_desktop.domain.text import clean_text, isolated
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.widgets.basics import button, label, set_role, title
from brutlers_desktop.ui.widgets.flow_layout import FlowLayout

CHECKING = tr_noop("Checking whose shop this is…")
HELD_BACK = tr_noop("Nothing is fetched or sent until you decide; your orders here are untouched.")
HELD_MEANWHILE = tr_noop("Nothing is fetched or sent meanwhile; your orders here are untouched.")


class ShopQuestion(QFrame):
    """Shown while a grant is held. Each button says what it does."""

    same_wanted = Signal()
    apart_wanted = Signal()
    sign_in_wanted = Signal()
    appeared = Signal()
    """The question is there for a person to answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shopQuestion")
        self.setProperty("role", "waiting")
        self._asked = False
        self._heading = title(name="shopQuestionHeading", points=2)
        self._heading.setWordWrap(True)
        self._shops = label(name="shopQuestionShops", wrap=True)
        self._held = label(name="shopQuestionHeld", wrap=True)
        self._choices = label(name="shopQuestionChoices", wrap=True)
        self._same = button(tr("It is the same shop"), name="sameShopButton")
        self._apart = button(tr("Keep it apart"), name="keepApartButton")
        self._again = button(tr("Sign in again"), name="signInToShopButton", icon_name="log-in")
        self._buttons = (self._same, self._apart, self._again)
        for widget, signal in zip(
            self._buttons, (self.same_wanted, self.apart_wanted, self.sign_in_wanted), strict=True
        ):
            widget.clicked.connect(signal)
        row = FlowLayout()
        for widget in self._buttons:
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for each in (self._heading, self._shops, self._held, self._choices):
            column.addWidget(each)
        column.addLayout(row)
        self.hide()

    def show_connection(self, connection: Connection, *, busy: bool) -> None:
        """Ask about the grant of ``connection``, if it is held; ``busy``: an answer is being carried out."""
        grant, doubt = connection.grant, connection.doubt
        if grant is None or grant.state is not GrantState.HELD:
            self.hide()
            self._asked = False
            return
        asked = doubt is not None
        certain = doubt is not None and doubt.certain
        self._heading.setText(_heading(doubt))
        self._shops.setText(_shops(connection, doubt))
        self._held.setText(tr(HELD_BACK) if asked else tr(HELD_MEANWHILE))
        self._choices.setText(_choices(connection, doubt))
        for each in (self._shops, self._choices):
            each.setVisible(bool(each.text()))
        self._same.setVisible(asked and not certain)
        self._apart.setVisible(asked)
        set_role(self._apart, "primary" if certain else "")
        for widget in self._buttons:
            widget.setEnabled(not busy)
        self.setAccessibleDescription(f"{self._heading.text()} {self._shops.text()} {self._held.text()}")
        self.show()
        if asked and not self._asked:
            self.appeared.emit()
        self._asked = asked


def _heading(doubt: Doubt | None) -> str:
    if doubt is None:
        return tr(CHECKING)
    return tr("This is another shop") if doubt.certain else tr("Is this still the same shop?")


def _shops(connection: Connection, doubt: Doubt | None) -> str:
    """Name both shops, as far as they are known."""
    if doubt is None:
        return ""
    own = connection.shop_name or connection.name
    now = tr("You signed in to “{shop}”.", shop=_shown(doubt.shop_name)) if doubt.shop_name else ""
    if not now and not doubt.certain:
        now = tr("Brutlers did not say whose shop you signed in to, and none of its orders is known here.")
    here = tr("The orders here are those of “{shop}”.", shop=_shown(own))
    return f"{now} {here}".strip()


def _choices(connection: Connection, doubt: Doubt | None) -> str:
    """Say what the buttons do."""
    if doubt is None:
        return ""
    apart = tr(
        "Keep it apart: the new access gets a connection of its own, and “{name}” needs a sign-in "
        "to its own shop.",
        name=_shown(connection.name),
    )
    again = tr("Sign in again: choose another account in your browser.")
    same = tr("It is the same shop: its orders come to those that are here.")
    return "\n".join((apart, again) if doubt.certain else (same, apart, again))


def _shown(name: str) -> str:
    return isolated(clean_text(name))
