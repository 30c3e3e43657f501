"""The head of the sidebar: whose orders are shown, and the menu that changes to another shop's."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.cards import ICONS
from brutlers_desktop.ui.models.shops import Shop, initials
from brutlers_desktop.ui.resources import icon, pixmap
from brutlers_desktop.ui.widgets.basics import plain, tip

HEIGHT: Final = 52
BADGE: Final = 32
_ARROWS: Final = 14
_MARK: Final = 12
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class ShopHeader(QPushButton):
    """``chosen``: the id of the connection to change to. ``manage_wanted``: show them all."""

    chosen = Signal(str)
    manage_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shopHeader")
        self.setProperty("role", "nav")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(HEIGHT)
        self._shops: tuple[Shop, ...] = ()
        self._is_folded = False
        self.clicked.connect(self.open_menu)
        self.show_shops(())

    @property
    def shop(self) -> Shop | None:
        """The shop whose orders are shown."""
        return next((each for each in self._shops if each.is_chosen), None)

    def show_shops(self, shops: Sequence[Shop]) -> None:
        """Show the chosen one of these; the others are in the menu."""
        self._shops = tuple(shops)
        shop = self.shop
        name = "Brutlers" if shop is None else shop.words
        self.setAccessibleName(tr("Shop: {name}", name=name))
        self.setAccessibleDescription(
            tr("No shop is connected")
            if shop is None
            else tr("{health}. Opens the list of shops.", health=shop.health.word)
        )
        self.setToolTip(
            tip(name if shop is None else tr("{name}: {health}", name=name, health=shop.health.word))
        )
        self.update()

    def fold(self, *, folded: bool) -> None:
        """Show the badge alone, or the name with it."""
        self._is_folded = folded
        self.update()

    def open_menu(self) -> QMenu:
        """Open the menu of shops below."""
        menu = QMenu(self)
        menu.setObjectName("shopMenu")
        menu.setAccessibleName(tr("Shops"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        for shop in self._shops:
            words = tr("{name} · {health}", name=shop.words, health=shop.health.word)
            action = QAction(plain(words), menu)
            action.setObjectName(f"shop-{shop.id}")
            action.setIcon(icon(ICONS[shop.health.state], _color(shop)))
            action.setCheckable(True)
            action.setChecked(shop.is_chosen)
            action.triggered.connect(lambda _=False, of=shop.id: self.chosen.emit(of))
            group.addAction(action)
            menu.addAction(action)
            if shop.is_chosen:
                menu.setActiveAction(action)
        if self._shops:
            menu.addSeparator()
        manage = QAction(tr("Manage connected apps"), menu)
        manage.setObjectName("manageConnections")
        manage.triggered.connect(self.manage_wanted)
        menu.addAction(manage)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        return menu

    def sizeHint(self) -> QSize:
        return QSize(theme.SIDEBAR_WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(BADGE, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme, shop = theme.colors(), self.shop
        left = (self.width() - BADGE) // 2 if self._is_folded else 6
        badge = QRect(left, (self.height() - BADGE) // 2, BADGE, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.qcolor(scheme.accent))
        painter.drawEllipse(badge)
        painter.setPen(theme.qcolor(scheme.on_accent))
        painter.setFont(_font(self.font(), 0.95))
        letters = initials("Brutlers" if shop is None else shop.name) or "B"
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letters)
        if shop is not None and shop.health.needs_person:
            self._paint_mark(painter, badge, shop)
        if not self._is_folded:
            self._paint_words(painter, badge.right() + 10)
        painter.end()

    def _paint_words(self, painter: QPainter, left: int) -> None:
        scheme, shop = theme.colors(), self.shop
        ratio = painter.device().devicePixelRatioF()
        arrows = QRect(self.width() - _ARROWS - 8, (self.height() - _ARROWS) // 2, _ARROWS, _ARROWS)
        painter.drawPixmap(arrows, pixmap("chevrons-up-down", scheme.muted, round(_ARROWS * ratio)))
        room = arrows.left() - 6 - left
        painter.setFont(_font(self.font(), 1.0))
        painter.setPen(theme.qcolor(scheme.text))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(
            "Brutlers" if shop is None else shop.name, Qt.TextElideMode.ElideRight, room
        )
        middle, line = self.height() // 2, metrics.height()
        if shop is None:
            painter.drawText(QRect(left, 0, room, self.height()), _LEFT, name)
            return
        painter.drawText(QRect(left, middle - line, room, line), _LEFT, name)
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.88)
        painter.setFont(small)
        painter.setPen(theme.qcolor(_color(shop) if shop.health.needs_person else scheme.muted))
        word = painter.fontMetrics().elidedText(shop.health.word, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, middle, room, line), _LEFT, word)

    def _paint_mark(self, painter: QPainter, badge: QRect, shop: Shop) -> None:
        """Mark the badge of a shop that needs a person."""
        scheme = theme.colors()
        box = QRect(badge.right() - _MARK + 3, badge.bottom() - _MARK + 3, _MARK, _MARK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.qcolor(scheme.surface))
        painter.drawEllipse(box.adjusted(-2, -2, 2, 2))
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(box, pixmap(ICONS[shop.health.state], _color(shop), round(_MARK * ratio)))


def _color(shop: Shop) -> str:
    return theme.level_color(shop.health.level)


def _font(base: QFont, factor: float) -> QFont:
    font = QFont(base)
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(QFont.Weight.DemiBold)
    return font
