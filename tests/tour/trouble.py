"""What ends a tour early."""


class Trouble(Exception):
    """A sentence for the person who started the tour: what is wrong, and what would help. Holds no secret."""
