"""Messages to customers, prepared for each status in each language. Pure."""

from collections.abc import Mapping
from typing import Any, Final

NAME: Final = "{name}"
"""What stands in a template for the customer's name."""
LANGUAGES: Final = ("en", "de", "fr", "it", "nl", "pl")
PREFERENCE: Final = "message-templates"
"""The preference that holds the shop's own ones."""

Templates = Mapping[str, Mapping[str, str]]
"""Text by status, then by language."""

DEFAULTS: Final[Templates] = {
    "IN_PRODUCTION": {
        "en": "Dear {name}, your order is now being made.",
        "de": "Guten Tag {name}, Ihre Bestellung wird jetzt angefertigt.",
        "fr": "Bonjour {name}, votre commande est maintenant en cours de confection.",
        "it": "Gentile {name}, il Suo ordine è ora in lavorazione.",
        "nl": "Beste {name}, uw bestelling wordt nu gemaakt.",
        "pl": "Dzień dobry {name}, Państwa zamówienie jest już w realizacji.",
    },
    "FITTING_READY": {
        "en": "Dear {name}, your order is ready for a fitting. Please call us for an appointment.",
        "de": "Guten Tag {name}, Ihre Bestellung ist bereit zur Anprobe. Bitte vereinbaren Sie einen Termin mit uns.",
        "fr": "Bonjour {name}, votre commande est prête pour l’essayage. Merci de nous contacter pour un rendez-vous.",
        "it": "Gentile {name}, il Suo ordine è pronto per la prova. La preghiamo di contattarci per un appuntamento.",
        "nl": "Beste {name}, uw bestelling is klaar om te passen. Neem contact met ons op voor een afspraak.",
        "pl": "Dzień dobry {name}, zamówienie jest gotowe do przymiarki. Prosimy o kontakt w sprawie terminu.",
    },
    "READY_FOR_PICKUP": {
        "en": "Dear {name}, your order is ready to be picked up.",
        "de": "Guten Tag {name}, Ihre Bestellung liegt zur Abholung bereit.",
        "fr": "Bonjour {name}, votre commande est prête à être retirée.",
        "it": "Gentile {name}, il Suo ordine è pronto per il ritiro.",
        "nl": "Beste {name}, uw bestelling ligt klaar om opgehaald te worden.",
        "pl": "Dzień dobry {name}, zamówienie jest gotowe do odbioru.",
    },
    "COMPLETED": {
        "en": "Dear {name}, thank you. We wish you a wonderful wedding day.",
        "de": "Guten Tag {name}, vielen Dank. Wir wünschen Ihnen einen wunderbaren Hochzeitstag.",
        "fr": "Bonjour {name}, merci. Nous vous souhaitons un merveilleux mariage.",
        "it": "Gentile {name}, grazie. Le auguriamo uno splendido matrimonio.",
        "nl": "Beste {name}, dank u wel. Wij wensen u een prachtige trouwdag.",
        "pl": "Dzień dobry {name}, dziękujemy. Życzymy wspaniałego ślubu.",
    },
}


def read_templates(kept: Any) -> dict[str, dict[str, str]]:
    """Return the shop's own templates from what was kept; what is not of that shape is left out."""
    if not isinstance(kept, dict):
        return {}
    return {
        status: {language: text for language, text in texts.items() if isinstance(text, str)}
        for status, texts in kept.items()
        if isinstance(texts, dict)
    }


def template_for(own: Templates, status: str, language: str) -> str:
    """Return the template of a status in a language (``de``, ``de_AT``…); empty if there is none.

    The shop's own one counts first, also one that it made empty; then ours. A language that neither has is English.
    """
    for wanted in dict.fromkeys((language[:2].lower(), "en")):
        for templates in (own, DEFAULTS):
            text = templates.get(status, {}).get(wanted)
            if text is not None:
                return text
    return ""


def filled(template: str, customer_name: str) -> str:
    """Return the template with the customer's name in its place; without a name, without the blank before it."""
    name = " ".join(customer_name.split())
    return template.replace(NAME, name) if name else template.replace(f" {NAME}", "").replace(NAME, "")
