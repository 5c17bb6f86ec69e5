"""One Milvus server as a library needs it: three collections, and plain sentences for failures.

NAME_tracks: one record per track, and record 0 about the whole. NAME_rows: the embeddings, which are searched.
NAME_blocks: the stored rows with their peaks, several in a block. A block is stored as a binary vector: Milvus 2.3 has
no other field for bytes, and accepts at most 4096 of them.
"""

import logging
import os
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from engine.errors import AfpError, LibraryUnavailable
from engine.library.codebook import IvfPq
from engine.library.location import Address
from engine.milvus.token import token_for

ANSWER_S = 5.0
"""How long a reader waits for an answer."""
BUILD_S = 60.0
"""How long a publisher waits."""
PAGE = 16_384
"""The most records that Milvus returns at once."""
AGAIN_S, BACK_S = 2.0, 1.0
"""A server that did not answer is not asked for this long, and then has this long to answer."""
LOADING_S = 0.2
BLOCK_BYTES = 4096
LONGEST_TEXT = 65_535
OLDEST = (2, 3)
STRONG = "Strong"
"""Sees everything that was written before; the default is what the server has at hand."""

TRACKS, ROWS, BLOCKS = "tracks", "rows", "blocks"
_VECTORS = {TRACKS: "pad", ROWS: "row", BLOCKS: "block"}
_NO_COLLECTION, _NOT_LOADED = 100, 101


class Missing(AfpError):
    """The library is not on the server."""


class Server:
    """Constructing one connects; a test passes its own `client`.

    Raises AfpError, or LibraryUnavailable if the server may be back later.
    """

    def __init__(self, address: Address, answer_s: float = ANSWER_S, client: Any = None) -> None:
        self.address = address
        self.answer_s = answer_s
        self._patience_s = answer_s
        self._quiet_until = 0.0
        self._silence = ""  # what to say while it is let alone
        self._client = client
        try:
            with self._server_errors():
                self._client = client or self._connect()
                version = str(self._client.get_server_version(timeout=answer_s))
        except Exception:
            self.close()
            raise
        numbers = re.match(r"v?(\d+)\.(\d+)", version)
        if numbers and (int(numbers[1]), int(numbers[2])) < OLDEST:
            self.close()
            raise AfpError(f"The server {address.host} is Milvus {version}; Earmark needs 2.3 or later.")

    def close(self) -> None:
        if self._client is not None:
            self._client.close()

    # ---------------------------------------------------------------- reading

    def has(self, collection: str) -> bool:
        with self._server_errors():
            return bool(self._client.has_collection(self._name(collection), timeout=self.answer_s))

    def by_ids(
        self, collection: str, ids: Sequence[int], fields: Sequence[str], level: str = ""
    ) -> list[dict[str, Any]]:
        """The records with these ids that exist."""
        found: list[dict[str, Any]] = []
        for start in range(0, len(ids), PAGE):
            found += self._query(collection, fields, level, ids=list(ids[start : start + PAGE]))
        return found

    def records(self, fields: Sequence[str], since: int = 0, level: str = "") -> Iterator[dict[str, Any]]:
        """The records of tracks that changed after generation `since`, by id, one page at a time."""
        last = 0
        while True:
            # In ranges of ids: Milvus gives a page in no order.
            page = self._query(
                TRACKS, [*fields, "id"], level, filter=f"id > {last} and id <= {last + PAGE} and changed > {since}"
            )
            yield from sorted(page, key=lambda record: int(record["id"]))
            last += PAGE
            if not page and not self._query(TRACKS, ["id"], level, filter=f"id > {last}", limit=1):
                return

    def search(self, queries: Any, limit: int, settings: IvfPq | None) -> list[list[tuple[int, float, Any]]]:
        """Row, score and, of an index that only estimates it, the stored vector of what lies near each query."""
        parameters = {"metric_type": "IP", "params": {"nprobe": settings.probes} if settings else {}}
        with self._server_errors():
            found = self._client.search(
                self._name(ROWS),
                data=list(queries),
                anns_field="row",
                limit=limit,
                search_params=parameters,
                output_fields=["row"] if settings else [],
                timeout=self.answer_s,
            )
        return [[(int(hit["id"]), float(hit["distance"]), hit["entity"].get("row")) for hit in hits] for hits in found]

    # --------------------------------------------------------------- changing

    def make(self, dim: int, block_bytes: int, exact: bool) -> None:
        """Creates the three collections if they do not exist; `exact`: rows are searched one by one, without
        waiting.
        """
        from pymilvus import DataType

        wanted: dict[str, list[tuple[str, Any, dict[str, int]]]] = {
            TRACKS: [
                ("first_row", DataType.INT64, {}),
                ("segments", DataType.INT64, {}),
                ("changed", DataType.INT64, {}),
                ("told", DataType.VARCHAR, {"max_length": LONGEST_TEXT}),
                ("pad", DataType.FLOAT_VECTOR, {"dim": 2}),  # every collection must have a vector
            ],
            BLOCKS: [("block", DataType.BINARY_VECTOR, {"dim": 8 * block_bytes})],
            ROWS: [("row", DataType.FLOAT_VECTOR, {"dim": dim})],
        }
        for collection, fields in wanted.items():
            if self.has(collection):
                continue
            with self._server_errors():
                schema = self._client.create_schema(auto_id=False, enable_dynamic_field=False)
                schema.add_field("id", DataType.INT64, is_primary=True)
                for name, kind, more in fields:
                    schema.add_field(name, kind, **more)
                # In one shard everything is seen in the order it was written: no track before its rows.
                self._client.create_collection(
                    self._name(collection), schema=schema, num_shards=1, consistency_level="Bounded", timeout=BUILD_S
                )
        indexes = {TRACKS: ("FLAT", "L2"), BLOCKS: ("BIN_FLAT", "HAMMING")}
        if exact:
            indexes[ROWS] = ("FLAT", "IP")
        for collection, (kind, metric) in indexes.items():
            if not self.indexed(collection):
                self.index(collection, kind, metric, {})
            self.load(collection)
        while not (self.load(TRACKS) and self.load(BLOCKS)):
            time.sleep(LOADING_S)

    def insert(self, collection: str, records: list[dict[str, Any]], replace: bool = False) -> None:
        with self._server_errors():
            put = self._client.upsert if replace else self._client.insert
            put(self._name(collection), records, timeout=BUILD_S)

    def delete(self, collection: str, ids: Sequence[int]) -> None:
        for start in range(0, len(ids), PAGE):
            with self._server_errors():
                some = list(ids[start : start + PAGE])
                self._client.delete(self._name(collection), ids=some, timeout=BUILD_S)

    def flush(self, collection: str) -> None:
        """Everything that was inserted becomes immutable, and is indexed from then on."""
        with self._server_errors():
            self._client.flush(self._name(collection), timeout=BUILD_S)

    def indexed(self, collection: str) -> dict[str, str]:
        """The index of a collection: `index_type`, its parameters, its progress; {} if there is none."""
        with self._server_errors():
            name = self._name(collection)
            if not self._client.list_indexes(name):
                return {}
            return {key: str(value) for key, value in self._client.describe_index(name, _VECTORS[collection]).items()}

    def index(self, collection: str, kind: str, metric: str, parameters: dict[str, int]) -> None:
        """Has the server make a new index in the background, which replaces the existing one."""
        name = self._name(collection)
        with self._server_errors():
            if self._client.list_indexes(name):
                self._client.release_collection(name, timeout=BUILD_S)
                self._client.drop_index(name, _VECTORS[collection], timeout=BUILD_S)
            wanted = self._client.prepare_index_params()
            wanted.add_index(field_name=_VECTORS[collection], index_type=kind, metric_type=metric, params=parameters)
            self._client.create_index(name, wanted, sync=False, timeout=BUILD_S)

    def load(self, collection: str) -> bool:
        """Has the server load a collection into memory; True if it is loaded and can be searched."""
        name = self._name(collection)
        with self._server_errors():
            state = self._client.get_load_state(name)["state"].name
            if state == "NotLoad":
                self._client.load_collection(name, _async=True, timeout=BUILD_S)
        return bool(state == "Loaded")

    # ----------------------------------------------------------------- inside

    def _name(self, collection: str) -> str:
        return f"{self.address.name}_{collection}"

    def _query(self, collection: str, fields: Sequence[str], level: str, **what: Any) -> list[dict[str, Any]]:
        options = {"consistency_level": level} if level else {}
        with self._server_errors():
            found = self._client.query(
                self._name(collection), output_fields=list(fields), timeout=self.answer_s, **what, **options
            )
        return list(found)

    def _connect(self) -> Any:
        os.environ.setdefault("GRPC_VERBOSITY", "NONE")  # what fails is said once, by us
        try:
            from pymilvus import MilvusClient
        except ImportError as error:
            raise AfpError(
                "Reading a library from a server needs pymilvus; install it with `pip install 'earmark[milvus]'`."
            ) from error
        logging.getLogger("pymilvus").setLevel(logging.CRITICAL + 1)
        return MilvusClient(
            uri=self.address.uri,
            token=token_for(self.address),
            secure=self.address.tls,
            dedicated=True,  # else one in plain text to the same port may be shared, whatever is asked for
            timeout=self.answer_s,
        )

    @contextmanager
    def _server_errors(self) -> Iterator[None]:
        """Turns exceptions of the client into sentences."""
        if time.monotonic() < self._quiet_until:
            raise LibraryUnavailable(self._silence)
        try:
            yield
            self.answer_s = self._patience_s
        except AfpError:
            raise
        except Exception as error:
            if not hasattr(error, "code") and not isinstance(error, OSError):
                raise  # a mistake of ours
            raise self._sentence(error) from error

    def _sentence(self, error: Exception) -> AfpError:
        host, name = self.address.host, self.address.name
        # pymilvus says the same of a wrong token and of no answer; what lies under it tells them apart.
        beneath = error.__cause__ if error.__cause__ is not None and error.__cause__ is not error else error
        status = _status(beneath) or _status(error)
        code = getattr(error, "code", None)
        text = " ".join(str(getattr(error, "message", "") or error).split())
        if status == "UNAUTHENTICATED" or "auth check failure" in text:
            return AfpError(
                f"The server {host} does not accept the token; store another one with "
                f"`afp library login {self.address}`."
            )
        if status == "PERMISSION_DENIED" or "permission deny" in text.casefold():
            return AfpError(f"The server {host} does not permit this with the token; ask its administrator.")
        if code == _NO_COLLECTION:
            return self.missing()
        if code == _NOT_LOADED:
            return LibraryUnavailable(f"The library {name} on {host} is being prepared; try again in a few minutes.")
        details = getattr(beneath, "details", None)
        if status or code == 2 or isinstance(error, TimeoutError | OSError):
            away = self._away(str(details()) if callable(details) else text)
            self._quiet_until, self._silence = time.monotonic() + AGAIN_S, str(away)
            self.answer_s = min(self._patience_s, BACK_S)
            return away
        return AfpError(f"The server {host} could not do this ({text[:200]}); ask its administrator.")

    def missing(self) -> "Missing":
        """The error for a library that is not on the server."""
        return Missing(
            f"There is no library {self.address.name} on {self.address.host}; "
            f"publish one with `afp library publish {self.address}`."
        )

    def _away(self, details: str) -> LibraryUnavailable:
        host, port = self.address.host, self.address.port
        if "CERTIFICATE_VERIFY_FAILED" in details:
            return LibraryUnavailable(
                f"The certificate of the server {host} is not one that this computer trusts; name the file of its "
                "authority's in GRPC_DEFAULT_SSL_ROOTS_FILE_PATH."
            )
        if "handshake" in details.casefold():
            return LibraryUnavailable(
                f"The server {host}:{port} does not speak TLS; have it turned on there, or write milvus+plain:// "
                "where nobody can listen in."
            )
        return LibraryUnavailable(
            f"The server {host}:{port} does not answer; check that it runs and that this computer reaches it."
        )


def _status(error: BaseException | None) -> str:
    """The name of gRPC's status, if the error has one."""
    code = getattr(error, "code", None)
    code = code() if callable(code) else code
    return str(getattr(code, "name", ""))
