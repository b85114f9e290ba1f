"""The book's own certificate: the other desks know by it that it is this PC that answers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from salon_desk.database.embedded_account import Account
from salon_desk.database.keeper.sign import READABLE
from salon_desk.whole_file import write_whole

NAME = "Salon Desk book"
YEARS = 20
# The clock of the PC that joins may be behind.
EARLIER = timedelta(days=2)


def write_certificate(certificate: Path, key: Path, address: IPv4Address, account: Account) -> None:
    """Make both, once and for all; only `account` may read the key. Raises OSError."""
    if certificate.is_file() and key.is_file():
        return
    secret = ec.generate_private_key(ec.SECP256R1())
    now, name = datetime.now(UTC), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    made = (
        x509.CertificateBuilder(issuer_name=name, subject_name=name, public_key=secret.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - EARLIER)
        .not_valid_after(now + timedelta(days=round(365.25 * YEARS)))
        # It vouches for itself alone: who has saved it checks it with nothing else.
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(address)]), critical=False)
        .sign(secret, SHA256())
    )
    write_whole(key, secret.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), 0o600)
    account.take_over(key)
    write_whole(certificate, made.public_bytes(Encoding.PEM))
    certificate.chmod(READABLE)


def fingerprint(certificate: Path) -> str:
    """SHA-256 of the certificate as 64 digits of hex. Raises OSError or ValueError."""
    return x509.load_pem_x509_certificate(certificate.read_bytes()).fingerprint(SHA256()).hex()
