"""A customer as words for their page. Pure."""

from datetime import date
from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.orders import Order, status_label, type_label
from brutlers_desktop.domain.other_facts import named_texts
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.models.columns import date_text, day_time_text, one_line
from brutlers_desktop.ui.models.story import Entry, shortened

if TYPE_CHECKING:
    from brutlers_desktop.services.customers import CustomerRow, StoredCustomer

FIELDS: Final = {
    "name": tr_noop("Name"),
    "email": tr_noop("E-mail"),
    "phone": tr_noop("Phone"),
    "wedding_date": tr_noop("Wedding date"),
    "notes": tr_noop("Notes"),
    "measurements": tr_noop("Measurements"),
    "preferences": tr_noop("Preferences"),
}
"""What the fields of a customer are called: the English source."""


def name_text(customer: CustomerRecord) -> str:
    """Return the name; words for one who has none."""
    return one_line(customer.name) or tr("No name")


def reached_by(customer: CustomerRecord) -> str:
    """Return the second line of a list: how the customer is reached, else that it is unknown."""
    return one_line(customer.email) or one_line(customer.phone) or tr("No e-mail and no phone")


def wedding_text(customer: CustomerRecord, today: date) -> str:
    """Return the wedding day and how far it is; empty if none was told."""
    day = customer.wedding_day
    if day is None:
        return one_line(customer.wedding_date)
    days = (day - today).days
    if days == 0:
        far = tr("today")
    elif days < 0:
        far = trn("{n} day ago", "{n} days ago", -days)
    else:
        far = trn("in {n} day", "in {n} days", days)
    return f"{date_text(day)} · {far}"


def spoken(row: "CustomerRow", today: date) -> str:
    """Return a customer of the list as one sentence for those who listen."""
    customer = row.customer
    wedding = wedding_text(customer, today)
    return ", ".join(
        each
        for each in (
            name_text(customer),
            one_line(customer.email),
            one_line(customer.phone),
            tr("wedding {day}", day=wedding) if wedding else "",
        )
        if each
    )


def order_text(order: Order) -> str:
    """Return an order of the customer in one line: what it is, and how far."""
    what = " ".join(each for each in (one_line(type_label(order.type)), one_line(order.model)) if each)
    wedding = order.wedding_day
    day = tr("wedding {day}", day=date_text(wedding)) if wedding is not None else ""
    return " · ".join(
        each for each in (what or tr("Order"), one_line(status_label(order.status)), day) if each
    )


def other_facts(customer: CustomerRecord) -> list[Entry]:
    """Return what the API told beyond the fields known here, by its raw names."""
    return [
        Entry(one_line(name), shortened(text) or tr("unknown"))
        for name, text in named_texts(customer.other).items()
    ]


def history(stored: "StoredCustomer") -> list[Entry]:
    """Return what changed from each version to the next, the latest first."""
    after = [*(version.customer for version in stored.versions), stored.row.customer][1:]
    entries = [
        Entry(day_time_text(before.until), tr("Changed"), _changes(before.customer, now))
        for before, now in zip(stored.versions, after, strict=True)
    ]
    return entries[::-1]


def _changes(before: CustomerRecord, after: CustomerRecord) -> str:
    lines = []
    for field, heading in FIELDS.items():
        old, new = (one_line(str(getattr(each, field))) for each in (before, after))
        if old != new:
            lines.append(
                tr(
                    "{field}: {before} → {after}",
                    field=tr(heading),
                    before=old or tr("unknown"),
                    after=new or tr("unknown"),
                )
            )
    return shortened("\n".join(lines)) or tr("Only facts that are not shown here")
