"""What a failed write leaves behind: whatever is not known to be harmless may have taken effect."""

import pytest

from brutlers_desktop import errors
from brutlers_desktop.domain.outcomes import Outcome, outcome_of


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (errors.OutcomeUnknown("x", "y"), Outcome.UNSURE),
        (errors.Offline("x", "y", sent=True), Outcome.UNSURE),
        (errors.Offline("x", "y"), Outcome.NOT_SENT),
        (errors.RateLimited("x", "y"), Outcome.NOT_SENT),
        (errors.ServerFault("x", "y"), Outcome.UNSURE),
        (errors.NonsenseAnswer("x", "y"), Outcome.UNSURE),
        *(
            (errors.RequestRefused("x", "y", status=status), Outcome.REFUSED)
            for status in (400, 403, 404, 409, 422)
        ),
        (errors.RequestRefused("x", "y", status=408), Outcome.UNSURE),
        (errors.ScopeMissing("x", "y", scope="orders:write"), Outcome.REFUSED),
        (errors.InputError("x", "y"), Outcome.REFUSED),
        (errors.SignInNeeded("x", "y"), Outcome.SIGN_IN),
        (errors.RenewalInterrupted("x", "y"), Outcome.SIGN_IN),
        (errors.InvalidClient("x", "y"), Outcome.SIGN_IN),
        (errors.VaultDenied("x", "y"), Outcome.NOT_SENT),
        (errors.DiskFault("x", "y"), Outcome.NOT_SENT),
        (errors.AppError("x", "y"), Outcome.UNSURE),
        (ZeroDivisionError(), Outcome.UNSURE),
    ],
)
def test_each_error_leaves_one_outcome(error: BaseException, outcome: Outcome) -> None:
    assert outcome_of(error) is outcome
