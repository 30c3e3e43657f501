import ssl

from hypothesis import given
from hypothesis import strategies as st
from support.own_ca import OwnCa

from brutlers_desktop.domain.certificate import issuer_of

DER = ssl.PEM_cert_to_DER_cert(OwnCa("Müller & <b>Söhne</b>").pem)


def test_the_issuer_is_read() -> None:
    assert issuer_of(DER) == "Müller & <b>Söhne</b>"


def test_of_no_certificate_nothing_is_read() -> None:
    assert issuer_of(b"") == ""
    assert issuer_of(b"0\x80") == ""


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_not(data: bytes) -> None:
    assert isinstance(issuer_of(data), str)


@given(st.integers(0, len(DER) - 1), st.integers(0, 255), st.integers(1, len(DER)))
def test_a_broken_certificate_is_read_or_not(place: int, byte: int, length: int) -> None:
    broken = bytearray(DER)
    broken[place] = byte
    assert len(issuer_of(bytes(broken[:length]))) <= 80
