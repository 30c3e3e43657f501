# ruff: noqa: SIM905 - long lists of words are read more easily as a text
"""A seeded shop of any size: orders whose values lean on each other as a real shop's do."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate

BEGUN = datetime(2020, 1, 7, 9, tzinfo=UTC)
TODAY = date(2026, 3, 10)
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)

_SYLLABLES = (
    "an na ma ri le o ka tha so fi ju li e va lo re mi ja zu be ka ro si wa da gra ber mül kow łu ski rossi ferr"
    " von de hof man stein bauer dup nt mor eau wis nie wska jan sen vries"
).split()
_FIRST = (
    "Anna Maria Lena Sophie Julia Emma Zuzanna Giulia Camille Sanne Łucja Chloé Jürgen Paweł Luca Daan Élodie Käthe Magdalena"
    " Annika Francesca Noor Weronika Ömer"
).split()
_MODELS = (
    "Valentina Aurora Beatrice Celeste Diana Elodie Fiona Gloria Helena Isolde Juliette Klara Leonora Mirabel"
).split()
_CUTS = (
    "A-Line",
    "Princess",
    "Mermaid",
    "Empire",
    "Vintage",
    "Boho",
    "Slim Fit",
    "Classic",
    "Tuxedo",
    "Smoking",
)
_COLORS = (
    "Ivory White Champagne Blush Nude Off-White Pearl Navy Black Grau Écru Rosé Silber Gold Burgund".split()
)
_TYPES = ("BRIDAL_DRESS", "SUIT", "RENTAL")
_LIFE = ("ORDERED", "IN_PRODUCTION", "FITTING_READY", "READY_FOR_PICKUP", "COMPLETED")
_WORDS = (
    "lace sleeves hem shorten extra buttons silk tulle veil train open back corset fitting straps Spitze Ärmel kürzen Saum"
    " Schleppe jupe dentelle manches orlo pizzo mouwen rękawy koronka please call before collect before noon gift bag"
).split()
_HOSTS = ("example.com", "gmail.example", "web.example", "posta.example", "poczta.example", "mail.example")
_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"


def orders(count: int, *, seed: int = 1, batch: int = 1000) -> Iterator[list[Order]]:
    """Give out ``count`` orders made from 2020 to 10 March 2026, oldest first, ``batch`` at a time."""
    chance = random.Random(seed)  # noqa: S311
    families = sorted({_family(chance) for _ in range(40_000)})
    models = [f"{name} {cut}" for name in _MODELS for cut in _CUTS]
    step = (NOW - timedelta(hours=1) - BEGUN) / count
    for start in range(0, count, batch):
        yield [
            _order(chance, number, BEGUN + number * step, families, models)
            for number in range(start, min(start + batch, count))
        ]


def _family(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize()


def _order(
    chance: random.Random, number: int, created: datetime, families: list[str], models: list[str]
) -> Order:
    wedding = created.date() + timedelta(days=chance.randint(40, 420))
    done = (NOW - created).days / max((wedding - created.date()).days, 1)
    status = "CANCELLED" if chance.random() < 0.03 else _status(chance, done)
    updated = min(created + (NOW - created) * chance.random() ** 3, created + timedelta(days=400))
    first, family = chance.choice(_FIRST), chance.choice(families)
    order_id = f"cm{number:08x}{''.join(chance.choices(_LETTERS, k=14))}"
    return Order(
        id=order_id,
        type=chance.choices(_TYPES, (7, 2, 1))[0],
        status=status,
        model=chance.choice(models) if chance.random() < 0.95 else "",
        size=str(chance.randrange(32, 56, 2)) if chance.random() < 0.9 else "",
        color=chance.choice(_COLORS) if chance.random() < 0.9 else "",
        description=" ".join(chance.choices(_WORDS, k=6)),
        special_requests=" ".join(chance.choices(_WORDS, k=5)) if chance.random() < 0.4 else "",
        customer=Customer(
            f"{first} {family}",
            f"{first[:3].lower()}.{number % 5000}@{chance.choice(_HOSTS)}",
            f"+49 {chance.randrange(150, 180)} {chance.randrange(1_000_000, 9_999_999)}"
            if chance.random() < 0.7
            else "",
        ),
        wedding_date=wedding.isoformat() if chance.random() < 0.9 else "",
        created_at=_text(created),
        updated_at=_text(updated),
        updates=tuple(
            OrderUpdate(each, f"Now {each.lower()}", _text(updated)) for each in _LIFE[: 1 + number % 3]
        ),
    )


def _status(chance: random.Random, done: float) -> str:
    if done > 1.05:
        return "COMPLETED" if chance.random() < 0.985 else chance.choice(_LIFE[:4])
    return _LIFE[min(int(done * 4 * (0.6 + 0.6 * chance.random())), 3)]


def _text(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z"
