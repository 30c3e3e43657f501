"""An order's facts, timeline and earlier versions as words for the inspector and the work ticket. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from brutlers_desktop.domain.changes import FIELDS, changes_between, value_of
from brutlers_desktop.domain.orders import Order, OrderUpdate, is_late, status_label, type_label
from brutlers_desktop.domain.other_facts import named_texts
from brutlers_desktop.domain.times import parse_date, parse_time
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.models.columns import date_text, day_time_text, days_text, one_line
from brutlers_desktop.ui.models.source import StoredOrder, Version

LONGEST: Final = 4000
"""Characters of one text that are shown; an export has it whole."""
UNKNOWN: Final = tr_noop("unknown")
HEADINGS: Final = {
    "customer.name": tr_noop("Customer"),
    "customer.email": tr_noop("E-mail"),
    "customer.phone": tr_noop("Phone"),
    "wedding_date": tr_noop("Wedding"),
    "type": tr_noop("Type"),
    "model": tr_noop("Model"),
    "size": tr_noop("Size"),
    "color": tr_noop("Colour"),
    "description": tr_noop("Description"),
    "special_requests": tr_noop("Requests"),
    "status": tr_noop("Status"),
}
"""What each of ``changes.FIELDS`` is called: the English source."""
ORDER: Final = tr_noop("Order")
CREATED: Final = tr_noop("Created")
UPDATED: Final = tr_noop("Updated")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list: when, what, and more about it. ``sign``: a status whose sign stands beside it.

    ``picture``: as the API gave it; shown only when a person asks.
    """

    when: str
    what: str
    more: str = ""
    sign: str = ""
    picture: str = ""


def facts(order: Order, today: date) -> dict[str, str]:
    """Return the facts by the source of their heading, in the order in which they are read; "unknown" where there is nothing."""
    days = days_text(order, today)
    shown = {
        HEADINGS[field]: shortened(value_text(order, field))
        for field in FIELDS
        if field not in ("status", "customer.name")
    }
    if days and order.wedding_day is not None:
        far = tr("late, {days}", days=days) if is_late(order, today) else days
        shown[HEADINGS["wedding_date"]] += f" · {far}"
    shown |= {
        ORDER: one_line(order.id),
        CREATED: moment_text(order.created_at),
        UPDATED: moment_text(order.updated_at),
    }
    return {heading: text or tr(UNKNOWN) for heading, text in shown.items()}


def pending_facts(order: Order, today: date) -> dict[str, str]:
    """Return the facts of an order that is not made yet: those that were given."""
    given = {heading: text for heading, text in facts(order, today).items() if text != tr(UNKNOWN)}
    return given if order.id else given | {ORDER: tr("given by Brutlers once it is sent")}


def other_facts(order: Order) -> list[Entry]:
    """Return what the API told beyond the fields known here, by its raw names."""
    return [
        Entry(one_line(name), shortened(text) or tr(UNKNOWN))
        for name, text in named_texts(order.other).items()
    ]


def timeline(order: Order) -> list[Entry]:
    """Return the order's updates, the latest first; those without a readable time keep their place at the end."""
    timed = sorted(enumerate(order.updates), key=_by_time, reverse=True)
    return [update_entry(update) for _, update in timed]


def update_entry(update: OrderUpdate) -> Entry:
    """Return one update."""
    status = one_line(status_label(update.status)) or tr("Status unknown")
    when = moment_text(update.created_at) or tr("time unknown")
    return Entry(when, status, shortened(update.message), update.status, update.image)


def history(stored: StoredOrder) -> list[Entry]:
    """Return what changed from each version to the next, the latest first."""
    versions: Sequence[Version] = stored.versions
    after = [*(version.order for version in versions), stored.row.order][1:]
    entries = [
        Entry(day_time_text(before.until), tr("Changed"), _changes_text(before.order, now))
        for before, now in zip(versions, after, strict=True)
    ]
    return entries[::-1]


def value_text(order: Order, field: str) -> str:
    """Return one of ``changes.FIELDS`` in words."""
    text = value_of(order, field)
    if field == "type":
        return type_label(text)
    if field == "status":
        return status_label(text)
    return date_text(parse_date(text), text) if field == "wedding_date" else text


def moment_text(raw: str) -> str:
    """Return a time as the API gave it, in words; what came, if it is no time."""
    moment = parse_time(raw)
    return one_line(raw) if moment is None else day_time_text(moment)


def shortened(text: str) -> str:
    """Return as much of a text as is shown."""
    if len(text) <= LONGEST:
        return text
    return tr("{beginning}… (shortened; an export has it whole)", beginning=text[:LONGEST].rstrip())


def _changes_text(before: Order, after: Order) -> str:
    changes = changes_between(before, after)
    lines = [
        tr(
            "{heading}: {value}",
            heading=tr(HEADINGS[each.field]),
            value=f"{_said(before, each.field)} → {_said(after, each.field)}",
        )
        for each in changes.fields
    ]
    lines += [
        f"{one_line(each.field)}: {one_line(each.before) or tr(UNKNOWN)} → {one_line(each.after) or tr(UNKNOWN)}"
        for each in changes.others
    ]
    lines += [
        tr("New in the timeline: {status}", status=status_label(update.status))
        for update in changes.new_updates
    ]
    return shortened("\n".join(lines)) or tr("Only its time of change")


def _said(order: Order, field: str) -> str:
    return one_line(value_text(order, field)) or tr(UNKNOWN)


def _by_time(numbered: tuple[int, OrderUpdate]) -> tuple[bool, float, int]:
    number, update = numbered
    moment = parse_time(update.created_at)
    return (moment is not None, 0.0 if moment is None else moment.timestamp(), number)
