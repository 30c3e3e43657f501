"""The dialog that adds or edits a connection; everything is checked as it is typed."""

from collections.abc import Callable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from brutlers_desktop.domain import drafts
from brutlers_desktop.domain.addresses import (
    BASE_URL_FIELD,
    REDIRECT_URIS_FIELD,
    check_base_url,
    check_redirect_uris,
)
from brutlers_desktop.domain.connection_settings import ConnectionSettings, elsewhere, settings_of
from brutlers_desktop.domain.connections import (
    DEFAULT_BASE_URL,
    DEFAULT_REDIRECT_URIS,
    Connection,
    is_bound_to_client,
    is_bound_to_server,
)
from brutlers_desktop.domain.scopes import DEFAULT_SCOPES, SENTENCES, in_offered_order, sentence
from brutlers_desktop.errors import AppError, InputError
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.dialogs.connection_foot import ConnectionFoot
from brutlers_desktop.ui.widgets.basics import label, restyle, title
from brutlers_desktop.ui.widgets.fitting_area import FittingArea

FIND = tr_noop(
    "You find the Client ID and Client Secret in the Brutlers Vendor Dashboard, under Integrations."
)
REGISTER = tr_noop(
    "In the Brutlers Vendor Dashboard, under Integrations, register an app with the redirect URIs below. You then find its Client ID and"
    " Client Secret there."
)
BOUND = tr_noop(
    "The access that you have belongs to this Client ID and base address. To change them, revoke it first."
)


class ConnectionDialog(QDialog):
    """Emits ``submitted`` with a checked ``ConnectionDraft``; the owner tries it, closes the dialog or shows what went wrong.

    ``submitted_untried``: the same, to be saved as it is. ``stopped``: what is being tried is to end; the dialog stays.
    """

    submitted = Signal(object)
    submitted_untried = Signal(object)
    stopped = Signal()

    def __init__(
        self,
        connection: Connection | None,
        *,
        filled: ConnectionSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``filled``: what a file says of a connection that is to be added."""
        super().__init__(parent)
        self.setObjectName("connectionDialog")
        self._editing = connection is not None
        heading = tr("Edit connection") if self._editing else tr("Add a connection")
        self.setWindowTitle(heading)
        self.setModal(True)
        self.setMinimumWidth(560)
        self._hints: dict[str, QLabel] = {}
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._trying = False
        self._foot = ConnectionFoot()
        self._area = FittingArea()
        self._area.setObjectName("connectionFields")
        self._column = self._area.column
        self._column.setContentsMargins(24, 20, 24, 8)
        self._column.setSpacing(4)
        self._column.addWidget(title(heading, points=4))
        self._column.addWidget(
            label(_lead(connection, filled), name="connectionLead", role="muted", wrap=True)
        )
        warning = "" if filled is None else elsewhere(filled)
        if warning:
            self._column.addWidget(label(warning, name="importWarning", role="problem", wrap=True))
        self._column.addSpacing(8)
        self._build_fields(connection, filled or (settings_of(connection) if connection else None))
        self._foot.save_wanted.connect(lambda: self._submit(self.submitted))
        self._foot.untried_wanted.connect(lambda: self._submit(self.submitted_untried))
        self._foot.stop_wanted.connect(self.stopped)
        self._foot.cancel_wanted.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._foot)

    def show_error(self, error: AppError) -> None:
        """Say why it could not be saved; nothing typed is lost."""
        self.show_ready()
        if isinstance(error, InputError) and error.field in self._hints:
            self._hint(error.field, error.message)
            self.focus_field(error.field)
        else:
            self._foot.show_problem(f"{error.title}. {error.message}")

    def show_untold(self, why: str) -> None:
        """Say why the secret could not be tried; it may be saved all the same."""
        self.show_ready()
        self._foot.show_problem(
            tr("The Client Secret could not be tried, so nothing was saved. {why}", why=why),
            can_skip_trial=True,
        )

    def focus_field(self, key: str) -> None:
        """Put the keyboard into a field."""
        field = self._fields.get(key)
        if field is not None:
            field.setFocus()
            self._area.ensureWidgetVisible(self._hints[key])
            self._area.ensureWidgetVisible(field)

    def show_trying(self, server: str) -> None:
        """Show that the secret is tried at ``server``; nothing can be typed meanwhile."""
        self._set_trying(trying=True)
        self._foot.show_trying(tr("Trying the Client Secret at {server}…", server=server))

    def show_saving(self) -> None:
        """Lock the dialog while it is being saved."""
        self._set_trying(trying=False)
        self._area.setEnabled(False)
        self._foot.show_saving()

    def show_ready(self) -> None:
        """Let the person type again."""
        self._set_trying(trying=False)
        self._foot.show_ready()

    def show_stopped(self) -> None:
        """The trial was stopped: let the person type again, where it matters."""
        self.show_ready()
        self.focus_field(drafts.CLIENT_SECRET_FIELD)

    def reject(self) -> None:
        """Close; a trial is stopped first, and the dialog stays."""
        if self._trying:
            self.stopped.emit()
        else:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._area.fit()

    def done(self, result: int) -> None:
        self._forget_secret()
        super().done(result)

    def _build_fields(self, connection: Connection | None, shown: ConnectionSettings | None) -> None:
        name = self._line(
            drafts.NAME_FIELD,
            tr("Name"),
            tr("How you call it, for example your shop's name"),
            drafts.check_name,
        )
        client = self._line(drafts.CLIENT_ID_FIELD, tr("Client ID"), "brut_app_…", drafts.check_client_id)
        secret = self._line(
            drafts.CLIENT_SECRET_FIELD,
            tr("Client Secret"),
            tr("Unchanged unless you enter a new one") if self._editing else "brut_secret_…",
            lambda text: drafts.check_client_secret(text, optional=self._editing),
        )
        secret.setEchoMode(QLineEdit.EchoMode.Password)
        base = self._line(BASE_URL_FIELD, tr("Base address"), DEFAULT_BASE_URL, check_base_url)
        uris = self._text(
            REDIRECT_URIS_FIELD, tr("Redirect URIs, one a line, exactly as registered"), check_redirect_uris
        )
        base.setText(shown.base_url if shown else DEFAULT_BASE_URL)
        uris.setPlainText("\n".join(shown.redirect_uris if shown else DEFAULT_REDIRECT_URIS))
        if shown is not None:
            name.setText(shown.name)
            client.setText(shown.client_id)
        if connection is not None:
            client.setEnabled(not is_bound_to_client(connection))
            base.setEnabled(not is_bound_to_server(connection))
        for field in (client, base):
            if not field.isEnabled():
                field.setToolTip(
                    tr("Revoke the access first: it belongs to this Client ID and base address.")
                )
        self._build_scopes(shown.scopes if shown else DEFAULT_SCOPES)
        for key in self._hints:
            self._hint(key, "")

    def _build_scopes(self, asked: tuple[str, ...]) -> None:
        self._column.addSpacing(4)
        self._column.addWidget(label(tr("Permissions to ask for")))
        box = QWidget()
        box.setObjectName(drafts.SCOPES_FIELD)
        box.setAccessibleName(tr("Permissions to ask for"))
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, 2, 0, 0)
        inner.setSpacing(4)
        self._scopes: dict[str, QCheckBox] = {}
        for scope in in_offered_order((*SENTENCES, *asked)):
            check = QCheckBox(f"{sentence(scope)}   ({scope})" if scope in SENTENCES else scope)
            check.setObjectName(f"scope-{scope}")
            check.setAccessibleName(sentence(scope))
            check.setChecked(scope in asked)
            check.toggled.connect(lambda _: self._hint(drafts.SCOPES_FIELD, ""))
            self._scopes[scope] = check
            inner.addWidget(check)
        self._column.addWidget(box)
        self._add_hint(drafts.SCOPES_FIELD)

    def _line(self, key: str, words: str, placeholder: str, check: Callable[[str], object]) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(placeholder)
        field.setMaxLength(2000)
        field.textChanged.connect(lambda text: self._check(key, text, check))
        field.editingFinished.connect(lambda: self._left(key, field.text(), check))
        self._add_field(key, words, field)
        return field

    def _text(self, key: str, words: str, check: Callable[[str], object]) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setFixedHeight(78)
        field.textChanged.connect(lambda: self._check(key, field.toPlainText(), check))
        self._add_field(key, words, field)
        return field

    def _add_field(self, key: str, words: str, field: QLineEdit | QPlainTextEdit) -> None:
        field.setObjectName(key)
        field.setAccessibleName(words)
        heading = label(words)
        heading.setBuddy(field)
        self._column.addSpacing(4)
        self._column.addWidget(heading)
        self._column.addWidget(field)
        self._fields[key] = field
        self._add_hint(key)

    def _add_hint(self, key: str) -> None:
        hint = label(name=f"{key}Hint", role="problem", wrap=True)
        hint.hide()
        self._hints[key] = hint
        self._column.addWidget(hint)

    def _check(self, key: str, text: str, check: Callable[[str], object]) -> None:
        """Check what is being typed; an empty field is not called wrong before it is left."""
        self._foot.clear()
        try:
            check(text)
        except InputError as error:
            self._hint(key, error.message if text.strip() else "")
        else:
            self._hint(key, "")

    def _left(self, key: str, text: str, check: Callable[[str], object]) -> None:
        if text.strip():
            self._check(key, text, check)

    def _hint(self, key: str, message: str) -> None:
        hint = self._hints.get(key)
        if hint is None:
            return
        hint.setText(message)
        hint.setVisible(bool(message))
        field = self._fields.get(key)
        if field is not None:
            restyle(field, "wrong", "true" if message else "false")
            field.setAccessibleDescription(message)
        if message and self.isVisible():
            self._area.fit()

    def _value(self, key: str) -> str:
        field = self._fields[key]
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def _submit(self, to: SignalInstance) -> None:
        try:
            draft = drafts.check_draft(
                name=self._value(drafts.NAME_FIELD),
                client_id=self._value(drafts.CLIENT_ID_FIELD),
                client_secret=self._value(drafts.CLIENT_SECRET_FIELD),
                base_url=self._value(BASE_URL_FIELD),
                redirect_uris=self._value(REDIRECT_URIS_FIELD),
                scopes=tuple(scope for scope, check in self._scopes.items() if check.isChecked()),
                editing=self._editing,
            )
        except InputError as error:
            self.show_error(error)
            return
        self._foot.clear()
        self.show_saving()
        to.emit(draft)

    def _set_trying(self, *, trying: bool) -> None:
        self._trying = trying
        self._area.setEnabled(not trying)

    def _forget_secret(self) -> None:
        field = self._fields[drafts.CLIENT_SECRET_FIELD]
        if isinstance(field, QLineEdit):
            field.clear()


def _lead(connection: Connection | None, filled: ConnectionSettings | None) -> str:
    """Return what is said above the fields: where their values are found, or why some of them cannot be changed."""
    if connection is None:
        return tr(REGISTER) if filled is None else tr(FIND)
    return f"{tr(FIND)} {tr(BOUND)}" if is_bound_to_client(connection) else tr(FIND)
