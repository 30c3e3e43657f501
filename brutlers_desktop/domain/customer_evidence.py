"""Whether a customer's write whose answer was lost has taken effect, judged by what was asked for afterwards. Pure.

As for orders (``evidence``): ``Absent`` is believed only where the answer must have shown the effect.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from brutlers_desktop.domain.customer_writes import CustomerWrite, differing, may_be, new_since
from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.evidence import Absent, Evidence, Found, Unknown


@dataclass(frozen=True, slots=True)
class CustomersTold:
    """What was asked for of customers.

    ``listed``: the last by creation; ``is_cut``: there may be more; ``unreadable``: items of it that could not be read.
    ``looked_up``: those that are to be changed, by id, asked for one by one (None: the server knows none).
    """

    listed: Sequence[CustomerRecord] = ()
    is_cut: bool = False
    unreadable: int = 0
    looked_up: Mapping[str, CustomerRecord | None] = field(default_factory=dict)


def find_customer_effect(
    write: CustomerWrite,
    told: CustomersTold | None,
    *,
    claimed_ids: Collection[str],
    known_ids: Collection[str],
) -> Evidence:
    """Look for the effect of ``write``. ``told`` None: customers may not be read.

    ``claimed_ids``: customers that other entries made; ``known_ids``: those that the archive knew before it was sent.
    """
    if told is None:
        return Unknown()
    if write.customer_id:
        return _find_change(write, told.looked_up.get(write.customer_id))
    new = new_since(told.listed, {*claimed_ids, *known_ids})
    exact = [each for each in new if not differing(write, each, write.fields)]
    if len(exact) == 1:
        return Found(exact[0].id)
    if exact or any(may_be(each, write) for each in new) or told.unreadable:
        return Unknown()
    reaches_back = not told.is_cut or any(each.id in known_ids for each in told.listed)
    return Absent() if reaches_back else Unknown()


def _find_change(write: CustomerWrite, customer: CustomerRecord | None) -> Evidence:
    """A change sets fields to what they are to be: that they are so is its effect, whoever brought it about."""
    if customer is None:
        return Unknown()
    if not differing(write, customer, write.fields):
        return Found(write.customer_id)
    return Unknown() if differing(write, customer, write.seen) else Absent()
