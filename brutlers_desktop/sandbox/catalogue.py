"""What a bridal shop sells and to whom: the raw material of the made-up data."""

from typing import Final

STATUSES: Final = ("ORDERED", "IN_PRODUCTION", "FITTING_READY", "READY_FOR_PICKUP", "COMPLETED")
"""The way of an order from beginning to end."""
CANCELLED: Final = "CANCELLED"
TYPES: Final = ("BRIDAL_DRESS", "SUIT", "RENTAL")

MODELS: Final[dict[str, tuple[str, ...]]] = {
    "BRIDAL_DRESS": (
        "Valentina A-Line", "Aurélie Mermaid", "Isolde Ballgown", "Celeste Sheath", "Margaux Princess",
        "Livia Boho", "Ottilie Empire", "Seraphine Tulle", "Noor Satin Column", "Beatrix Tea-Length",
    ),
    "SUIT": (
        "Amalfi Slim Fit", "Windsor Three-Piece", "Torino Double-Breasted", "Oslo Linen",
        "Cambridge Morning Coat",
    ),
    "RENTAL": ("Classic Tuxedo", "White Dinner Jacket", "Cutaway Set", "Bolero Hire", "Cathedral Veil Hire"),
}  # fmt: skip
SIZES: Final[dict[str, tuple[str, ...]]] = {
    "BRIDAL_DRESS": ("32", "34", "36", "38", "40", "42", "44", "46", "made to measure"),
    "SUIT": ("46", "48", "50", "52", "54", "98 long", "26 short"),
    "RENTAL": ("S", "M", "L", "XL", "50", "52"),
}
COLORS: Final[dict[str, tuple[str, ...]]] = {
    "BRIDAL_DRESS": ("Ivory", "Off-White", "Champagne", "Pure White", "Blush", "Café au lait"),
    "SUIT": ("Midnight Blue", "Charcoal", "Black", "Sand", "Bottle Green", "Burgundy"),
    "RENTAL": ("Black", "White", "Ivory", "Grey"),
}
DESCRIPTIONS: Final[dict[str, tuple[str, ...]]] = {
    "BRIDAL_DRESS": (
        "Custom bridal dress",
        "Sample dress, altered",
        "Dress with detachable train",
        "Two-piece bridal set",
    ),
    "SUIT": ("Made-to-measure suit", "Suit with waistcoat", "Groom and best man, matching"),
    "RENTAL": ("Weekend rental", "Rental with shirt and cufflinks", "Rental, return on Monday"),
}
SPECIAL_REQUESTS: Final = (
    "Extra lace on sleeves", "Shorten train by 20 cm", "Hidden pockets, please",
    "Blue ribbon sewn into the hem", "Buttons instead of zip", "Allergic to wool – cotton lining",
    "Monogram “L & J” inside", "Mother’s veil to be worked in",
    "Add straps; bring both options to the fitting",
)  # fmt: skip

CUSTOMER_NAMES: Final = (
    "Anna Müller", "Łukasz Wójcik", "Ingrid Ørsted", "Nguyễn Thị Mai", "Siobhán O’Brien",
    "Chiara D'Angelo", "Petra Škoda", "Zoë van der Berg", "Ελένη Παπαδοπούλου", "Олена Шевченко",
    "ليلى حداد", "Sofía Núñez", "François Lefèvre", "Aoife Ní Bhriain", "Jürgen Groß",
    "Małgorzata Dąbrowska", "Ágnes Szőke", "Émilie Dubois", "Sergei Волков", "Marie-Claire du Pré",
    "Kübra Yıldız", "Ștefan Ionescu", "Björk Þórsdóttir", "Ana Gonçalves", "Hanna Mäkinen",
    "Giulia Rossi", "Lena Schmidt", "Tom de Vries", "Sophie Martin", "Katarzyna Nowak", "Julia Weber",
    "Elif Demir", "Noémie Laurent", "Matteo Ricci", "Clara Hoffmann", "Femke Jansen", "Oliver Brown",
    "Isabel García", "Dominika Zielińska", "Freya Nilsen", "Camille Moreau", "Laura Bianchi",
    "Theresa von Hohenfels-Sayn", "Jo Li", "Maja Kowalczyk", "Nina Fischer", "Hélène Petit",
    "Daan Bakker", "Ružica Horvat", "Ieva Kalniņa", "Žygimantas Petrauskas", "Κωνσταντίνος Νικολάου",
    "Мария Иванова", "عمر الفارسي", "Leonie Wagner", "Charlotte Becker", "Inês Carvalho",
    "Pia Baumgärtner", "Ruben Smit", "Alice Conti",
)  # fmt: skip
SECOND_NAMES: Final = (
    "Klein",
    "Novak",
    "Costa",
    "Meyer",
    "Larsen",
    "Visser",
    "Romano",
    "Bernard",
    "Lind",
    "Sánchez",
)
"""With the first names above these make further customers."""

MESSAGES: Final[dict[str, tuple[str, ...]]] = {
    "ORDERED": ("Order created via API", "Order placed in the shop", "Deposit received, order confirmed"),
    "IN_PRODUCTION": (
        "Sent to the atelier",
        "Fabric has arrived, cutting starts",
        "In work with our seamstress",
    ),
    "FITTING_READY": ("Ready for the first fitting", "Please book your fitting", "Second fitting next week?"),
    "READY_FOR_PICKUP": (
        "Steamed and ready to be picked up",
        "Waiting for you in the shop",
        "All done – come by any time",
    ),
    "COMPLETED": ("Picked up. All the best for the day!", "Handed over", "Rental returned in good order"),
    "CANCELLED": ("Cancelled by the customer", "Cancelled, deposit refunded", "Model no longer available"),
}
NOTES: Final = (
    "Prefers mornings",
    "Comes with her sister",
    "Speaks English only",
    "Call, do not write",
    "Budget 2,500",
)
PREFERENCES: Final[tuple[dict[str, object], ...]] = (
    {"silhouette": "A-Line", "fabrics": ["lace", "tulle"], "budget": 2500},
    {"silhouette": "Mermaid", "sleeves": True, "contact": {"by": "phone", "not before": "10:00"}},
    {"colours": ["ivory", "champagne"], "veil": False},
)
