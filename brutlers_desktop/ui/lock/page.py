"""What the window shows while its data is hidden: a passphrase is asked for, or a first one chosen."""

import math
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.resources import pixmap
from brutlers_desktop.ui.widgets.basics import button, label, restyle, say, title
from brutlers_desktop.ui.widgets.form_field import FormField
from brutlers_desktop.ui.widgets.new_passphrase import NewPassphrase, secret_field

WIDTH: Final = 440
ICON: Final = 40
LOCKED: Final = (
    tr_noop("Locked"),
    tr_noop("Type the passphrase to see your orders again. They are kept up to date meanwhile."),
)
CLOSED: Final = (
    tr_noop("Your passphrase, please"),
    tr_noop(
        "Your sign-ins and the key of your orders are in a file on this computer that only your passphrase opens."
    ),
)
CHOOSE: Final = (
    tr_noop("Choose a passphrase"),
    tr_noop(
        "This system has no keyring service that could keep your sign-ins and the key of your orders. They can be kept in an encrypted file "
        "instead, which only your passphrase opens: you type it each time the app starts.\n\nIt cannot be recovered. Without it "
        "nobody can open the file, and the orders on this computer are lost, but for Brutlers’ last 100 and your backups."
    ),
)


class LockPage(QWidget):
    """``submitted`` tells the passphrase (a ``Secret``); ``declined``: nothing is to be kept."""

    submitted = Signal(object)
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lockPage")
        self._choosing = False
        self._icon = QLabel()
        self._icon.setFixedHeight(ICON)
        self._title = title(name="lockTitle")
        self._message = label(name="lockMessage", role="muted", wrap=True)
        self._field = secret_field()
        self._passphrase = FormField("lockPassphrase", tr("Passphrase"), self._field)
        self._new = NewPassphrase("firstPassphrase")
        self._problem = label(name="lockProblem", role="problem", wrap=True)
        self._go = button(tr("Unlock"), name="lockUnlock", role="primary")
        self._later = button(tr("Go on without storing"), name="lockDecline")
        self._go.clicked.connect(self._submit)
        self._field.returnPressed.connect(self._submit)
        self._new.entered.connect(self._submit)
        self._later.clicked.connect(self.declined)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)  # never too early for the service
        self._pause.timeout.connect(self._ready)
        self._lay_out()
        self.show_locked(LOCKED)

    def show_locked(self, words: tuple[str, str], wait: float = 0.0) -> None:
        """Ask for the passphrase, by ``LOCKED`` or ``CLOSED``; not before ``wait`` seconds have passed."""
        self._show(words, choosing=False)
        if wait > 0:
            self.show_wrong(tr("After wrong attempts the next one has to wait."), wait)

    def show_choice(self) -> None:
        """Let a first passphrase be chosen, or declined."""
        self._show(CHOOSE, choosing=True)

    def show_wrong(self, message: str, wait: float = 0.0) -> None:
        """Say what was wrong; another attempt can be made after ``wait`` seconds."""
        paused = trn("Wait {n} second.", "Wait {n} seconds.", math.ceil(wait))
        self._problem.setText(f"{message} {paused}" if wait > 0 else message)
        self._problem.show()
        restyle(self._field, "wrong", "true")
        if wait > 0:
            self._pause.start(math.ceil(wait * 1000) + 20)
        else:
            self._ready()

    def focus(self) -> None:
        """Put the keyboard where the passphrase is typed."""
        (self._new if self._choosing else self._field).setFocus()

    def retint(self) -> None:
        """Draw the icon in the colours of the present scheme."""
        ratio = self.devicePixelRatioF()
        image = pixmap("lock", theme.colors().muted, round(ICON * ratio))
        image.setDevicePixelRatio(ratio)
        self._icon.setPixmap(image)

    def _show(self, words: tuple[str, str], *, choosing: bool) -> None:
        self._choosing = choosing
        self.retint()
        heading, message = words
        self._title.setText(tr(heading))
        self._message.setText(tr(message))
        self._new.clear()
        self._passphrase.setVisible(not choosing)
        self._new.setVisible(choosing)
        self._later.setVisible(choosing)
        say(self._go, tr("Use this passphrase") if choosing else tr("Unlock"))
        self._problem.hide()
        self._pause.stop()
        self._enable(able=True)
        self._field.clear()

    def _submit(self) -> None:
        if not self._go.isEnabled():
            return
        passphrase = self._new.take() if self._choosing else Secret(self._field.text())
        if passphrase is None or not passphrase.reveal():
            return
        self._problem.hide()
        restyle(self._field, "wrong", "false")
        self._field.clear()
        self._enable(able=False)
        self.submitted.emit(passphrase)

    def _ready(self) -> None:
        self._enable(able=True)
        self.focus()

    def _enable(self, *, able: bool) -> None:
        for each in (self._go, self._later, self._field, self._new):
            each.setEnabled(able)

    def _lay_out(self) -> None:
        self._field.setMinimumWidth(WIDTH)
        inner = QWidget()
        inner.setFixedWidth(WIDTH)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._go)
        row.addWidget(self._later)
        row.addStretch()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for each in (self._icon, self._title, self._message, self._passphrase, self._new, self._problem):
            column.addWidget(each)
        column.addSpacing(4)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.addStretch(2)
        middle = QHBoxLayout()  # an alignment would give wrapped labels one line only
        middle.addStretch()
        middle.addWidget(inner)
        middle.addStretch()
        whole.addLayout(middle)
        whole.addStretch(3)
