"""A real server, a client that stands in for one, and libraries to publish."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from engine.library.location import Address, address_of
from engine.milvus.token import VARIABLE
from tests.engine.milvus.fakes import FakeClient

ROOT = Path(__file__).parents[3]
PYTHON = Path(os.environ.get("MILVUS_PYTHON", ROOT / ".venv-milvus/bin/python"))


class RealServer:
    """A running server: its port, and the process that can be held up."""

    def __init__(self, process: "subprocess.Popen[str]", port: int) -> None:
        self.process, self.port = process, port

    def address(self, name: str) -> Address:
        found = address_of(f"milvus+tls://127.0.0.1:{self.port}/{name}")
        assert found is not None
        return found

    @property
    def pid(self) -> int:
        """Of the server itself, the only child of what started it."""
        listed = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(listed[0])


def certify(folder: Path) -> None:
    """A certificate of 127.0.0.1 that vouches for itself, and its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "a test of Earmark's")])
    local = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    made = made.add_extension(local, critical=False).add_extension(x509.BasicConstraints(True, 0), critical=True)
    (folder / "server.pem").write_bytes(made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    (folder / "server.key").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.TraditionalOpenSSL,
            serialization.NoEncryption(),
        )
    )


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of a certificate, which gRPC trusts: it reads it once a process, with its first TLS connection."""
    folder = tmp_path_factory.mktemp("certificate")
    certify(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", str(folder / "server.pem"))
        yield folder


@pytest.fixture(scope="module")  # it costs a quarter of a core for as long as it runs
def running(certificate: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealServer]:
    """A real Milvus 2.3.5 on a free port; skipped where it is not installed, unless MILVUS=required says it must be."""
    missing = "" if PYTHON.exists() else f"there is no {PYTHON}: `make milvus` makes it"
    try:
        import pymilvus  # noqa: F401
    except ImportError:
        missing = missing or "pymilvus is not installed: `make env` does it"
    if missing and os.environ.get("MILVUS") == "required":
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)
    folder = tmp_path_factory.mktemp("milvus")
    shutil.copytree(certificate, folder, dirs_exist_ok=True)
    command = [str(PYTHON), str(ROOT / "tests/milvus_server.py"), str(folder)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None and process.stdout is not None
    try:
        port = process.stdout.readline()
        assert port.strip().isdigit(), "the Milvus server did not start"
        yield RealServer(process, int(port))
    finally:
        process.stdin.close()
        process.wait(30)
        process.stdout.close()
        shutil.rmtree(folder, ignore_errors=True)  # the server unpacks 246 MB of itself there


@pytest.fixture
def token(monkeypatch: pytest.MonkeyPatch) -> None:
    """Milvus's first user."""
    monkeypatch.setenv(VARIABLE, "root:Milvus")


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> FakeClient:
    """What `pymilvus.MilvusClient` gives, whatever it is asked to connect to; it notes with what."""
    made = FakeClient()

    def connect(**how: Any) -> FakeClient:
        made.how = how
        return made

    module = SimpleNamespace(MilvusClient=connect, DataType=SimpleNamespace())
    monkeypatch.setitem(sys.modules, "pymilvus", module)
    return made
