"""The words of the Today page."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from brutlers_desktop.domain.orders import Order, status_label
from brutlers_desktop.domain.risk import Risk, Verdict
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.domain.today import Figures
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.models.columns import date_text, one_line

NOON: Final = 12
EVENING: Final = 18


def greeting(hour: int) -> str:
    """Return the greeting of the hour of the day, 0 to 23."""
    if hour < NOON:
        return tr("Good morning")
    return tr("Good afternoon") if hour < EVENING else tr("Good evening")


def long_date(day: date) -> str:
    """Return the day with its weekday, as the language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def month_text(begin: date, today: date) -> str:
    """Return the name of a month, with its year if that is another."""
    locale = QLocale()
    name = locale.standaloneMonthName(begin.month, QLocale.FormatType.ShortFormat)
    if begin.year == today.year:
        return name
    return tr("{month} {year}", about="a month, such as Jan 2027", month=name, year=begin.year)


def who(order: Order) -> str:
    """Return the customer's name; a stand-in where the order has none."""
    return one_line(order.customer.name) or tr("Unknown customer")


def what(order: Order) -> str:
    """Return the model and the wedding day, as far as they are known."""
    model = one_line(order.model)
    if order.wedding_day is None:
        return model
    wedding = tr("Wedding {date}", date=date_text(order.wedding_day))
    return tr("{model} · {wedding}", model=model, wedding=wedding) if model else wedding


def days_until(day: date, today: date) -> str:
    """Return how far a day is from the present one."""
    days = (day - today).days
    if days == 0:
        return tr("today")
    if days < 0:
        return trn("{n} day ago", "{n} days ago", -days)
    return tr("tomorrow") if days == 1 else trn("in {n} day", "in {n} days", days)


def risk_words(risk: Risk) -> str:
    """Return how an order stands to its wedding, in few words."""
    spare = 0 if risk.spare is None else risk.spare
    match risk.verdict:
        case Verdict.OVERDUE:
            return trn("{n} day late", "{n} days late", -risk.days)
        case Verdict.SHORT:
            return trn("{n} day short", "{n} days short", -spare)
        case Verdict.TIGHT if spare:
            return trn("only {n} day spare", "only {n} days spare", spare)
        case Verdict.SPARE if spare:
            return trn("{n} day spare", "{n} days spare", spare)
        case Verdict.TIGHT | Verdict.SPARE:
            return tr("no day spare")
    if risk.days < 2:
        return tr("tomorrow") if risk.days else tr("today")
    return trn("in {n} day", "in {n} days", risk.days)


def risk_sentence(risk: Risk) -> str:
    """Return how an order stands to its wedding and what that is reckoned from, for a tool tip and a screen reader."""
    match risk.verdict:
        case Verdict.OVERDUE:
            return trn(
                "The wedding was {n} day ago, and the order is still open.",
                "The wedding was {n} days ago, and the order is still open.",
                -risk.days,
            )
        case Verdict.PLAIN:
            return ""
    return tr(
        "{left} to the wedding, and your shop usually needs {needed} from here.",
        left=trn("{n} day", "{n} days", risk.days),
        needed=trn("{n} day", "{n} days", risk.days - (risk.spare or 0)),
    )


def status_words(status: str) -> str:
    """Return the status in words; a stand-in for none."""
    return one_line(clean_text(status_label(status))) or tr("No status")


def status_sentence(status: str, count: int) -> str:
    """Return what a bar of the statuses says."""
    return trn("{n} open order: {status}", "{n} open orders: {status}", count, status=status_words(status))


def month_sentence(begin: date, count: int) -> str:
    """Return what a bar of the months says."""
    name = QLocale().standaloneMonthName(begin.month, QLocale.FormatType.LongFormat)
    month = tr("{month} {year}", about="a month, such as Jan 2027", month=name, year=begin.year)
    return trn(
        "{n} open order with a wedding in {month}",
        "{n} open orders with a wedding in {month}",
        count,
        month=month,
    )


def outbox_words(waiting: int, attention: int) -> str:
    """Return what stands below the number of entries in the Outbox."""
    if attention:
        return trn("in the Outbox, {n} needs you", "in the Outbox, {n} need you", attention)
    return tr("waiting in the Outbox") if waiting else tr("Nothing waits in the Outbox")


def risky_words(count: int, late: int) -> str:
    """Return what stands below the number of orders that are late or at risk, ``late`` of them overdue."""
    if not count:
        return tr("Nothing is late or at risk")
    if not late:
        return trn("order is at risk", "orders are at risk", count)
    if late == count:
        return trn("order is late", "orders are late", count)
    return trn("late or at risk, {n} overdue", "late or at risk, {n} overdue", late)


def nothing_late(figures: Figures) -> str:
    """Return what to say where nothing is late: the next wedding, as far as one is known."""
    for each in figures.weddings.lines:
        day = each.order.wedding_day
        if day is not None:
            return tr(
                "Nothing is late. The next wedding is {name}’s, {days}.",
                name=who(each.order),
                days=days_until(day, figures.day),
            )
    return tr("Nothing is late, and no wedding is near.")
