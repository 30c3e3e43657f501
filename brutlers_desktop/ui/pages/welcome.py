"""The welcome page, shown while there is no connection: connect the shop in three steps, or look round with sample data."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from brutlers_desktop.domain import drafts
from brutlers_desktop.domain.connection_settings import ConnectionSettings
from brutlers_desktop.domain.connections import DEFAULT_BASE_URL, DEFAULT_REDIRECT_URIS
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.scopes import DEFAULT_SCOPES
from brutlers_desktop.errors import InputError
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, panel, say, title
from brutlers_desktop.ui.widgets.welcome_steps import ConnectStep, EnterStep, RegisterStep

WIDTH = 680
MARGIN = 24


class WelcomePage(QWidget):
    """It reports what a person wants. ``left``: what was typed is to be kept, in case the window goes."""

    submitted = Signal(object)
    left = Signal()
    explore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("welcomePage")
        self.base_url = DEFAULT_BASE_URL
        self.redirect_uris = DEFAULT_REDIRECT_URIS
        self.register = RegisterStep(DEFAULT_REDIRECT_URIS, DEFAULT_SCOPES)
        self.enter = EnterStep()
        self.connect_step = ConnectStep()
        self.explore = button(tr("Explore with sample data"), name="exploreButton", icon_name="flask-conical")
        self._exploring = label(name="exploreProblem", role="problem", wrap=True)
        self._exploring.hide()
        self.enter.typed.connect(lambda: self.connect_step.show_problem(""))
        self.enter.left.connect(self.left)
        self.enter.submitted.connect(self._submit)
        self.connect_step.connect_wanted.connect(self._submit)
        self.explore.clicked.connect(self.explore_wanted)
        self._lay_out()
        self.fill("", "")

    def fill(self, client_id: str, name: str) -> None:
        """Put in what was typed before; never a secret."""
        self.enter.fields[drafts.CLIENT_ID_FIELD].text = client_id
        self.enter.fields[drafts.NAME_FIELD].text = name or tr("My shop")

    def typed(self) -> ConnectionSettings:
        """Return what is typed, without the secret."""
        return ConnectionSettings(
            name=self.enter.text(drafts.NAME_FIELD),
            client_id=self.enter.text(drafts.CLIENT_ID_FIELD).strip(),
            base_url=self.base_url,
            redirect_uris=self.redirect_uris,
            scopes=DEFAULT_SCOPES,
        )

    def show_wrong(self, error: InputError) -> None:
        """Say what is wrong, at the field it is about."""
        self.connect_step.show_ready()
        if not self.enter.say_wrong(error):
            self.connect_step.show_problem(error.message)

    def forget_secret(self) -> None:
        """Let the typed secret go."""
        self.enter.fields[drafts.CLIENT_SECRET_FIELD].text = ""

    def show_exploring(self) -> None:
        """Show that the sample data is being made ready."""
        self._exploring.hide()
        say(self.explore, tr("Getting it ready…"))
        self.explore.setEnabled(False)

    def show_ready(self, problem: str = "") -> None:
        """Show that sample data can be had, and what went wrong with it last."""
        say(self.explore, tr("Explore with sample data"))
        self.explore.setEnabled(True)
        self._exploring.setText(problem)
        self._exploring.setVisible(bool(problem))

    def hideEvent(self, event: QHideEvent) -> None:
        self.left.emit()
        super().hideEvent(event)

    def _submit(self) -> None:
        typed = self.typed()
        try:
            draft = ConnectionDraft(
                client_id=drafts.check_client_id(typed.client_id),
                client_secret=drafts.check_client_secret(self.enter.text(drafts.CLIENT_SECRET_FIELD)),
                name=drafts.check_name(typed.name),
                base_url=typed.base_url,
                redirect_uris=typed.redirect_uris,
                scopes=typed.scopes,
            )
        except InputError as error:
            self.show_wrong(error)
            return
        self.submitted.emit(draft)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("welcomeInner")
        inner.setMinimumHeight(1)  # as on the Settings page
        inner.setMaximumWidth(WIDTH + 2 * MARGIN)
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, 20, MARGIN, 24)
        column.setSpacing(12)
        column.addWidget(title(tr("Welcome to Brutlers Desktop"), name="welcomeHeading", points=8))
        lead = tr(
            "Your shop’s orders on your computer: found at once, kept for good, there without a network too. Connect your shop in three "
            "steps; you can leave this page and come back."
        )
        column.addWidget(label(lead, role="muted", wrap=True))
        column.addWidget(self._sample_panel())
        for each in (self.register, self.enter, self.connect_step):
            column.addWidget(each)
        column.addStretch()
        area = QScrollArea()
        area.setObjectName("welcomeArea")
        area.setAccessibleName(tr("Welcome"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _sample_panel(self) -> QWidget:
        frame = panel("waiting")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(tr("Just looking round?"), role="heading"))
        about = tr("A made-up shop with all that this app can do. Nothing is sent to Brutlers.")
        words.addWidget(label(about, role="muted", wrap=True))
        words.addWidget(self._exploring)
        row = QHBoxLayout(frame)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.explore)
        return frame
