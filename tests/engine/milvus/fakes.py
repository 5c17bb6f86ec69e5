"""A client in place of pymilvus's, that answers as it is told."""

from typing import Any


class FakeClient:
    """`fails` is raised by whatever is asked; `asked` notes what was."""

    def __init__(self) -> None:
        self.how: dict[str, Any] = {}
        self.version = "v2.3.5"
        self.records: list[dict[str, Any]] = []
        self.collections = {"songs_tracks"}
        self.fails: Exception | None = None
        self.asked: list[str] = []
        self.closed = False

    def get_server_version(self, timeout: float) -> str:
        self._answer("version")
        return self.version

    def has_collection(self, name: str, timeout: float) -> bool:
        self._answer("has")
        return name in self.collections

    def query(self, name: str, **what: Any) -> list[dict[str, Any]]:
        self._answer("query")
        if "ids" in what:
            return [record for record in self.records if record["id"] in what["ids"]]
        return [record for record in self.records if record["id"]] if "id > 0 " in what.get("filter", "") else []

    def close(self) -> None:
        self.closed = True

    def _answer(self, to: str) -> None:
        self.asked.append(to)
        if self.fails is not None:
            raise self.fails


class GrpcError(Exception):
    """As gRPC's own: its status is an enumeration's member behind a method."""

    def __init__(self, status: str, details: str = "") -> None:
        super().__init__(details)
        self.code = lambda: type("Status", (), {"name": status})()
        self.details = lambda: details


class MilvusError(Exception):
    """As pymilvus's own."""

    def __init__(self, code: int, message: str, cause: Exception | None = None) -> None:
        super().__init__(message)
        self.code, self.message = code, message
        self.__cause__ = cause
