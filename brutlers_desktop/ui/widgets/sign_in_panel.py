"""What is shown while the browser is being waited for: the link with Copy, a countdown, Cancel."""

from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from brutlers_desktop.services.events import SignInStarted
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, title


class SignInPanel(QFrame):
    """Shows one attempt to sign in. The timer runs only while an attempt does."""

    copy_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signInPanel")
        self.setProperty("role", "waiting")
        self._ends_at: datetime | None = None
        self._heading = title(tr("Continue in your browser"), name="signInHeading", points=2)
        self._hint = label(name="signInHint", wrap=True)
        self._link = QLineEdit()
        self._link.setObjectName("signInLink")
        self._link.setAccessibleName(tr("Sign-in link"))
        self._link.setReadOnly(True)
        self._copy = button(tr("Copy link"), name="copyLinkButton", icon_name="copy")
        self._copy.setToolTip(
            tr("Makes a fresh link and copies it, for a browser of your choice on this computer")
        )
        self._copy.clicked.connect(self.copy_wanted)
        self._left = label(name="signInCountdown", role="muted")
        self._cancel = button(tr("Cancel"), name="cancelSignInButton")
        self._cancel.clicked.connect(self.cancel_wanted)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        link_row = QHBoxLayout()
        link_row.addWidget(self._link, 1)
        link_row.addWidget(self._copy)
        end_row = QHBoxLayout()
        end_row.addWidget(self._left, 1)
        end_row.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addLayout(link_row)
        column.addLayout(end_row)
        self.hide()

    def show_attempt(self, started: SignInStarted) -> None:
        """Show a running attempt."""
        self._ends_at = started.ends_at
        self._heading.setText(tr("Continue in your browser"))
        self._hint.setText(
            tr(
                "Sign in at Brutlers and choose Allow. If no browser opened, copy the link and open it in a browser on this computer."
            )
        )
        self._link.setText(started.url)
        self._link.setCursorPosition(0)
        for widget in (self._link, self._copy, self._cancel, self._left):
            widget.show()
        self._tick()
        self._timer.start()
        if not self.isVisible():
            self.show()
            self._copy.setFocus()  # else the focus falls into the link and marks all of it

    def show_finishing(self) -> None:
        """The browser came back: only the exchange is still to be done."""
        self._timer.stop()
        self._heading.setText(tr("Finishing the sign-in…"))
        self._hint.setText(tr("Your browser has answered. This takes a moment."))
        for widget in (self._link, self._copy, self._left):
            widget.hide()
        self.show()

    def end(self) -> None:
        """No attempt is running."""
        self._timer.stop()
        self._ends_at = None
        self._link.clear()
        self.hide()

    def _tick(self) -> None:
        if self._ends_at is None:
            return
        seconds = max(0, round((self._ends_at - datetime.now(UTC)).total_seconds()))
        self._left.setText(
            tr("Waiting for your browser · {left} left", left=f"{seconds // 60}:{seconds % 60:02d}")
        )
