"""The three steps of the first run: register the app at Brutlers, enter what was received, connect."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from brutlers_desktop.domain import drafts
from brutlers_desktop.domain.scopes import sentence
from brutlers_desktop.errors import InputError
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, panel, title
from brutlers_desktop.ui.widgets.copy_row import CopyRow
from brutlers_desktop.ui.widgets.form_field import FormField
from brutlers_desktop.ui.widgets.work_bar import WorkBar

LONGEST = 2000


def step(number: int, heading: str) -> tuple[QFrame, QVBoxLayout]:
    """Return the panel of a step and the column to put its controls in."""
    frame = panel()
    frame.setAccessibleName(tr("Step {number}: {heading}", number=number, heading=heading))
    badge = label(str(number))
    badge.setProperty("badge", "none")
    badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
    badge.setFixedSize(28, 28)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(badge)
    row.addWidget(title(heading, points=2), 1)
    column = QVBoxLayout(frame)
    column.setContentsMargins(20, 16, 20, 20)
    column.setSpacing(8)
    column.addLayout(row)
    return frame, column


class RegisterStep(QWidget):
    """What to enter in the Vendor Dashboard. ``open_wanted``: Brutlers is to be opened in the browser."""

    open_wanted = Signal()

    def __init__(self, redirect_uris: tuple[str, ...], scopes: tuple[str, ...]) -> None:
        super().__init__()
        frame, column = step(1, tr("Register this app at Brutlers"))
        where = tr(
            "Sign in to the Brutlers Vendor Dashboard, open Integrations and register an app. Name it as you like, for example "
            "“Brutlers Desktop”."
        )
        column.addWidget(label(where, wrap=True))
        go = button(tr("Open Brutlers in the browser"), name="openBrutlers")
        go.clicked.connect(self.open_wanted)
        column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(label(tr("Enter these redirect URIs there, each exactly as it stands:")))
        for number, uri in enumerate(redirect_uris, 1):
            column.addWidget(CopyRow(f"redirectUri{number}", tr("Redirect URI {number}", number=number), uri))
        column.addSpacing(8)
        column.addWidget(label(tr("Allow it these permissions:")))
        for scope in scopes:
            column.addWidget(
                label(tr("{permission}   ({scope})", permission=sentence(scope), scope=scope), role="muted")
            )
        _fill(self, frame)


class EnterStep(QWidget):
    """Client ID, Client Secret and a name, each checked as it is typed. ``typed``: one of them changed; ``left``: to be kept."""

    typed = Signal()
    left = Signal()
    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        frame, column = step(2, tr("Enter what you received"))
        found = tr("Brutlers shows both as soon as the app is registered, and again under Integrations.")
        column.addWidget(label(found, role="muted", wrap=True))
        self.fields = {
            drafts.CLIENT_ID_FIELD: FormField("welcomeClientId", tr("Client ID"), QLineEdit()),
            drafts.CLIENT_SECRET_FIELD: FormField("welcomeClientSecret", tr("Client Secret"), QLineEdit()),
            drafts.NAME_FIELD: FormField("welcomeName", tr("What you call this shop here"), QLineEdit()),
        }
        checks: dict[str, Callable[[str], object]] = {
            drafts.CLIENT_ID_FIELD: drafts.check_client_id,
            drafts.CLIENT_SECRET_FIELD: drafts.check_client_secret,
            drafts.NAME_FIELD: drafts.check_name,
        }
        for (key, field), placeholder in zip(
            self.fields.items(), ("brut_app_…", "brut_secret_…", ""), strict=True
        ):
            self._wire(field, checks[key], placeholder)
            column.addWidget(field)
        _line(self.fields[drafts.CLIENT_SECRET_FIELD]).setEchoMode(QLineEdit.EchoMode.Password)
        _fill(self, frame)

    def text(self, key: str) -> str:
        """Return what a field holds, by its key in ``drafts``."""
        return self.fields[key].text

    def say_wrong(self, error: InputError) -> bool:
        """Say what is wrong with a field and put the keyboard there; False: it is none of these."""
        field = self.fields.get(error.field)
        if field is None:
            return False
        field.say_wrong(error.message)
        field.control.setFocus()
        return True

    def _wire(self, field: FormField, check: Callable[[str], object], placeholder: str) -> None:
        line = _line(field)
        line.setPlaceholderText(placeholder)
        line.setMaxLength(LONGEST)

        def changed(text: str) -> None:
            """Check what is being typed; an empty field is not called wrong before it is sent."""
            problem = ""
            try:
                check(text)
            except InputError as error:
                problem = error.message if text.strip() else ""
            field.say_wrong(problem)
            self.typed.emit()

        line.textChanged.connect(changed)
        line.editingFinished.connect(self.left)
        line.returnPressed.connect(self.submitted)


class ConnectStep(QWidget):
    """The button that connects, how that goes, and the ways to it that need more."""

    connect_wanted = Signal()
    stop_wanted = Signal()
    more_wanted = Signal()
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        frame, column = step(3, tr("Connect"))
        words = tr(
            "Your browser opens: sign in at Brutlers and choose Allow. This app never sees your password, and you can take the access "
            "back at any time."
        )
        column.addWidget(label(words, role="muted", wrap=True))
        self._problem = label(name="welcomeProblem", role="problem", wrap=True)
        self._problem.hide()
        self._work = WorkBar("welcomeTrial")
        self._work.stopped.connect(self.stop_wanted)
        self.go = button(tr("Connect"), name="welcomeConnect", role="primary")
        self.go.clicked.connect(self.connect_wanted)
        more = button(tr("More choices…"), name="welcomeMore", role="flat")
        more.setToolTip(tr("Another address, other redirect URIs or permissions"))
        more.clicked.connect(self.more_wanted)
        bring = button(
            tr("Import…"),
            name="welcomeImport",
            role="flat",
            accessible=tr("Import a connection’s settings"),
        )
        bring.clicked.connect(self.import_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.go)
        row.addWidget(more)
        row.addWidget(bring)
        row.addStretch()
        for each in (self._problem, self._work):
            column.addWidget(each)
        column.addLayout(row)
        _fill(self, frame)

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing, if empty."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def show_trying(self, words: str) -> None:
        """Show that something is tried, which can be stopped."""
        self.show_problem("")
        self.go.setEnabled(False)
        self._work.begin(words)

    def show_ready(self) -> None:
        """Nothing is being done."""
        self._work.end()
        self.go.setEnabled(True)


def _fill(widget: QWidget, frame: QWidget) -> None:
    whole = QVBoxLayout(widget)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(frame)


def _line(field: FormField) -> QLineEdit:
    control = field.control
    if not isinstance(control, QLineEdit):
        raise TypeError("a line is wanted")
    return control
