"""A real Milvus server, from the wheel milvus 2.3.5: run by the Python of .venv-milvus, as a process of its own.

All its ports are free ones, so that several run beside each other; all it writes lies in the folder given. It lets
nobody in without a token, and speaks TLS by the certificate and the key that lie in the folder as server.pem and
server.key. It ends with its standard input.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from socket import AF_INET, SOCK_STREAM, socket

import milvus

ETCD = """
name: default
listen-peer-urls: http://127.0.0.1:{peer}
initial-advertise-peer-urls: http://127.0.0.1:{peer}
listen-client-urls: http://127.0.0.1:{client}
advertise-client-urls: http://127.0.0.1:{client}
initial-cluster: default=http://127.0.0.1:{peer}
"""
OWN_PORTS = range(12_000, 32_000)
LOOKS_MS = {"checkInterval": 200, "distPullInterval": 100, "checkHandoffInterval": 500}
"""How often it looks what is to be loaded: the usual seconds are most of what a small test takes."""


def main(folder: Path) -> None:
    """Start it, print its port, wait."""
    ports = free_ports()
    made = template(folder, next(ports), next(ports))
    config = milvus.MilvusServerConfig(data_dir=str(folder), template=str(made))
    config.glog_conf_file = str(Path(milvus.__file__).with_name("data") / "glog.conf")
    names = [name for name in config.configurable_items if name.endswith("_port")]
    config.update(**{name: next(ports) for name in names})
    config.set("authorization_enabled", True)
    config.set("server_pem_path", str(folder / "server.pem"))
    config.set("server_key_path", str(folder / "server.key"))
    config.set("tls_mode", 1)
    for name, milliseconds in LOOKS_MS.items():
        config.set(f"queryCoord.{name}", milliseconds)
    server = milvus.MilvusServer(config)
    server.webservice_port = next(ports)
    server.start()
    try:
        print(server.listen_port, flush=True)
        sys.stdin.read()
    finally:
        server.stop()


def template(folder: Path, peer: int, client: int) -> Path:
    """The wheel's own, but with an etcd that does not insist on ports 2379 and 2380, and internals that stay here."""
    etcd, made = folder / "etcd.yaml", folder / "template.yaml"
    etcd.write_text(ETCD.format(peer=peer, client=client))
    text = (Path(milvus.__file__).with_name("data") / "config.yaml.template").read_text()
    text = text.replace("  use:\n    embed: true", f"  config:\n    path: {etcd}\n  use:\n    embed: true")
    made.write_text(text.replace("\n  ip: #", "\n  ip: 127.0.0.1 #"))
    return made


def free_ports() -> Iterator[int]:
    """Not of those that outgoing connections are given: one could take a port before the server does."""
    for port in random.sample(OWN_PORTS, len(OWN_PORTS)):
        with socket(AF_INET, SOCK_STREAM) as tried:
            try:
                tried.bind(("127.0.0.1", port))
            except OSError:
                continue
        yield port


if __name__ == "__main__":
    main(Path(sys.argv[1]))
