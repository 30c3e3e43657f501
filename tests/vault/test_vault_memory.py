from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.vault.memory import MemoryVault


def test_found_absent_replaced_and_removed() -> None:
    vault = MemoryVault()
    assert vault.get("name") is None
    vault.set("name", Secret("one"))
    vault.set("name", Secret("two"))
    assert vault.get("name") == Secret("two")
    vault.delete("name")
    vault.delete("name")
    assert vault.get("name") is None


def test_nothing_outlives_the_run() -> None:
    first = MemoryVault()
    first.set("name", Secret("one"))
    assert not first.persistent
    assert MemoryVault().get("name") is None
