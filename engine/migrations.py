"""Migrates older databases script by script: `PRAGMA user_version` counts the scripts that were run."""

from collections.abc import Sequence

from engine.database import Database


def schema_version(database: Database) -> int:
    """How many scripts were run on the database."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def migrate(database: Database, scripts: Sequence[str]) -> None:
    """Run the scripts that follow the database's version, each one completely or not at all."""
    for version, script in enumerate(scripts[schema_version(database) :], schema_version(database) + 1):
        with database.atomic():
            for statement in script.split(";"):
                if statement.strip():
                    database.execute(statement)
            database.execute(f"PRAGMA user_version = {version:d}")
