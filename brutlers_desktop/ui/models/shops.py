"""The shops between which a person switches: one for each connection."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.health import Health
from brutlers_desktop.domain.text import folded
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.columns import one_line

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Shop:
    """A connection as the sidebar shows it: ``name`` is what the shop's profile tells, else the connection's own.

    ``more``: the connection's name where it says more.
    """

    id: str
    name: str
    more: str
    health: Health
    is_chosen: bool

    @property
    def words(self) -> str:
        """The shop in one line."""
        return tr("{name} ({connection})", name=self.name, connection=self.more) if self.more else self.name


def shop_of(connection: Connection, health: Health, *, is_chosen: bool) -> Shop:
    """Return the shop behind a connection."""
    own = one_line(connection.name)
    told = one_line(connection.grant.shop_name if connection.grant is not None else "") or one_line(
        connection.shop_name
    )
    says_more = bool(told) and folded(told) != folded(own)
    return Shop(connection.id, told or own, own if says_more else "", health, is_chosen)


def shops_of(desk: "Desk") -> tuple[Shop, ...]:
    """Return the shops by their names."""
    chosen = desk.connections.chosen
    found = [
        shop_of(each, desk.watch.health(each), is_chosen=chosen is not None and each.id == chosen.id)
        for each in desk.connections.all
    ]
    return tuple(sorted(found, key=lambda shop: (folded(shop.name), folded(shop.more), shop.id)))


def initials(name: str) -> str:
    """Return the letters that stand for a shop: of its first and its last word, or of its only one; empty where it has none."""
    words = [bare for word in name.split() if (bare := "".join(each for each in word if each.isalnum()))]
    letters = words[0][:1] + (words[-1][:1] if len(words) > 1 else "") if words else ""
    return letters.upper()[:2]
