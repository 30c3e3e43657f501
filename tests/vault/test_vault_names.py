import pytest
from support.archive import NOON

from brutlers_desktop.domain.connections import Connection, Grant, GrantState, Retired
from brutlers_desktop.vault import names
from brutlers_desktop.vault.names import SecretKind, entry_name


def test_every_secret_of_every_connection_has_its_own_name() -> None:
    names = {entry_name(connection, kind) for connection in ("a", "b", "a-refresh") for kind in SecretKind}
    assert len(names) == 9
    assert entry_name("3f2a", SecretKind.REFRESH_TOKEN) == "3f2a:refresh-token"


@pytest.mark.parametrize("connection_id", ["", "a:b", "a b", "ä", "a\n", "x" * 65, "../a"])
def test_an_id_that_could_clash_is_refused(connection_id: str) -> None:
    with pytest.raises(ValueError, match="connection id"):
        entry_name(connection_id, SecretKind.ACCESS_TOKEN)


def test_a_move_of_the_secrets_knows_every_name_there_is() -> None:
    own = {value for constant, value in vars(names).items() if constant.isupper() and isinstance(value, str)}
    assert own
    grant = Grant(
        state=GrantState.ACTIVE,
        scopes=(),
        connected_at=NOON,
        renewed_at=NOON,
        access_expires_at=NOON,
        slot="now",
    )
    before = Retired(slot="before", base_url="", client_id="", ends_at=NOON)
    connection = Connection(id="a", name="A", client_id="b", grant=grant, coming="next", retired=(before,))
    slots = {
        names.entry_name("a", kind, slot) for kind in names.TOKENS for slot in ("", "now", "next", "before")
    }
    client_secret = names.entry_name("a", SecretKind.CLIENT_SECRET)
    assert set(names.all_names([connection])) == own | slots | {client_secret}
