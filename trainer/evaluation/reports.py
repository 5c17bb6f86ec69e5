"""A protocol's result as a folder: result.json, plot.png, and report.html with tables and plot in one file.

A result has `protocol`, `results` (cells with `method`, `seconds`, `level` and shares with intervals as
`intervals.by_song` makes them) and may have `open_set`, `notes` and any facts of one line.
"""

import base64
import html
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import AfpError

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MEASURES = {"placed": "Right place (±0.5 s)", "right": "Right song"}
TITLES = {
    "table2": "Landmarks and fingerprints on the recordings (the paper’s Table 2)",
    "table3": "Noise added to clean clips (the paper’s Table 3)",
    "table4": "Songs named in recordings (the paper’s Table 4)",
    "figure7": "Accuracy against code length (the paper’s Figure 7)",
}
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#555555")
"""Okabe and Ito's, which colour-blind people tell apart; markers differ as well."""
MARKERS = "osD^vPX"
STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #222; background: #fff; max-width: 62em; margin: 2em auto;
       padding: 0 1em; }
h1 { font-size: 1.5em; font-weight: 600 } h2 { font-size: 1.15em; font-weight: 600; margin-top: 2em }
table { border-collapse: collapse } th, td { padding: .25em .8em; text-align: right; border-bottom: 1px solid #ddd }
th { font-weight: 600; background: #f6f6f4 } td:first-child, th:first-child { text-align: left }
td small { color: #666 } img { max-width: 100%; height: auto } .facts td { text-align: left }
"""

Cell = Mapping[str, Any]


def check() -> None:
    """AfpError, before hours of work, when no plot could be drawn."""
    try:
        import matplotlib  # noqa: F401
    except ImportError as error:
        raise AfpError("Reports need matplotlib: `pip install matplotlib`, or leave out --out.") from error


def write(folder: Path, result: Mapping[str, Any]) -> None:
    """Write a result's three files into a folder that exists; AfpError when the disk refuses."""
    picture = plot(result)
    try:
        (folder / "result.json").write_text(json.dumps(result, indent=1, allow_nan=False) + "\n", "utf-8")
        (folder / "plot.png").write_bytes(picture)
        (folder / "report.html").write_text(page(result, picture), "utf-8")
    except OSError as error:
        raise AfpError(f"{folder} cannot be written to ({error.strerror}): choose another --out.") from error


def page(result: Mapping[str, Any], picture: bytes) -> str:
    """The report as one HTML file; whatever the result holds is shown as text."""
    title = html.escape(_title(result))
    facts = [
        [_words(name), _value(value)]
        for name, value in result.items()
        if name not in ("results", "open_set", "notes", "encoders", "indexes", "protocol")
    ]
    facts += [["encoder", each["id"]] for each in result.get("encoders", [])]
    parts = [f"<h1>{title}</h1>"]
    for measure in _measures(result):
        parts += [f"<h2>{html.escape(MEASURES[measure])}, %</h2>", _table(*_pivoted(result["results"], measure))]
    picture_text = base64.b64encode(picture).decode("ascii")
    parts += [f'<p><img alt="The same as curves" src="data:image/png;base64,{picture_text}"></p>']
    parts += _open_set(result.get("open_set") or [])
    if indexes := result.get("indexes"):
        names = list(dict.fromkeys(name for index in indexes for name in index))
        rows = [[_value(index.get(name)) for name in names] for index in indexes]
        parts += ["<h2>Indexes</h2>", _table([_words(name) for name in names], rows)]
    if notes := result.get("notes"):
        parts += ["<h2>Notes</h2><ul>", *(f"<li>{html.escape(str(note))}</li>" for note in notes), "</ul>"]
    parts += ["<h2>How it was made</h2>", _table(["", ""], facts, "facts")]
    parts += ["<p>In brackets 95 % intervals, resampled by song.</p>"]
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{STYLE}</style></head>\n<body>\n" + "\n".join(parts) + "\n</body></html>\n"
    )


def plot(result: Mapping[str, Any]) -> bytes:
    """A PNG: a panel for each level and measure, a curve for each method with its intervals."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    cells, measures = result["results"], _measures(result)
    levels, methods = _distinct(cells, "level"), _distinct(cells, "method")
    legend = min(len(methods), len(COLOURS))
    figure = Figure(figsize=(1.2 + 3.1 * len(levels), 0.9 + 3.1 * len(measures) + 0.22 * legend), dpi=130)
    FigureCanvasAgg(figure)
    figure.set_layout_engine("constrained")
    panels = figure.subplots(len(measures), len(levels), squeeze=False, sharey=True)
    for row, measure in zip(panels, measures, strict=True):
        for axes, level in zip(row, levels, strict=True):
            for number, method in enumerate(methods):
                chosen = [cell for cell in cells if (cell["level"], cell["method"]) == (level, method)]
                _curve(axes, chosen, measure, number, _text(method))
            _dress(axes, cells, _text(level))
        row[0].set_ylabel(f"{MEASURES[measure].lower()}, %")
    handles, labels = panels[0][0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", frameon=False, ncols=max(1, min(3, len(methods))))
    figure.suptitle(_text(_title(result)), fontsize=12)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": None})
    return stream.getvalue()


def _curve(axes: "Axes", cells: Sequence[Cell], measure: str, number: int, label: str) -> None:
    cells = sorted((cell for cell in cells if measure in cell), key=lambda cell: cell[_across(cells)])
    if not cells:
        return
    colour, across = COLOURS[number % len(COLOURS)], _across(cells)
    x = [cell[across] for cell in cells]
    shares = [cell[measure] for cell in cells]
    axes.fill_between(x, [s["low"] for s in shares], [s["high"] for s in shares], color=colour, alpha=0.14, linewidth=0)
    axes.plot(
        x,
        [s["share"] for s in shares],
        color=colour,
        marker=MARKERS[number % len(MARKERS)],
        markersize=5,
        linestyle=("-", "--", "-.")[number // len(COLOURS) % 3],
        label=label,
    )


def _dress(axes: "Axes", cells: Sequence[Cell], level: str) -> None:
    across = _across(cells)
    ticks = _distinct(cells, across)
    axes.set_title(level, fontsize=11)
    axes.set_ylim(-2, 102)
    axes.grid(axis="y", color="#dddddd", linewidth=0.8)
    axes.spines[["top", "right"]].set_visible(False)
    if across == "code_bits":
        sizes = {cell["code_bits"]: cell["megabytes"] for cell in reversed(cells)}
        axes.set_xscale("log", base=2)
        axes.set_xticks(ticks, [f"{bits}\n{sizes[bits]:.3g}" for bits in ticks], fontsize=8)
        axes.minorticks_off()
        axes.set_xlabel("bits per fingerprint, and MB of the index")
    else:
        names = [f"{seconds:g}" for seconds in ticks]
        axes.set_xticks(ticks, names, fontsize=9)
        axes.set_xlabel("seconds of sound")


def _pivoted(cells: Sequence[Cell], measure: str) -> tuple[list[str], list[list[str]]]:
    """Header and rows: a row for each method and length, a column for each level."""
    levels, across = _distinct(cells, "level"), _across(cells)
    rows: dict[tuple[Any, Any], dict[Any, Cell]] = {}
    for cell in cells:
        rows.setdefault((cell["method"], cell[across]), {})[cell["level"]] = cell
    body = []
    for (method, value), by_level in rows.items():
        shares = [_share(by_level[level].get(measure)) if level in by_level else "–" for level in levels]
        queries = {level: cell["queries"] for level, cell in by_level.items()}
        few, many = min(queries.values()), max(queries.values())
        body.append([str(method), f"{value:g}", *shares, f"{few}" if few == many else f"{few}–{many}"])
    return ["method", _words(across), *map(str, levels), "queries a cell"], body


def _open_set(judged: Sequence[Mapping[str, Any]]) -> list[str]:
    """The tables of songs that are not in the library; nothing when none were asked for."""
    if not judged:
        return []
    names = {
        "accepted_right": "right and accepted, %",
        "wrong_names": "wrong name, %",
        "false_names": "false name while hidden, %",
    }
    rows = [
        [
            str(each["encoder"]),
            str(cell["level"]),
            "all" if cell["seconds"] is None else f"{cell['seconds']:g}",
            str(cell["queries"]),
            *(_share(cell[name]) for name in names),
        ]
        for each in judged
        for cell in each["cells"] or ()
    ]
    parts = ["<h2>With the shipped threshold</h2>"]
    if rows:
        parts.append(_table(["encoder", "level", "seconds", "queries", *names.values()], rows))
    parts += [
        f"<p>{html.escape(str(each['encoder']))}: {html.escape(str(each['reason']))}</p>"
        for each in judged
        if each["cells"] is None
    ]
    return parts


def _table(header: Sequence[str], rows: Sequence[Sequence[str]], kind: str = "figures") -> str:
    """A table of text; what stands in brackets at a cell's end is small."""

    def cell(text: str) -> str:
        main, bracket, rest = html.escape(text).partition(" (")
        return f"<td>{main}{f' <small>({rest}</small>' if bracket else ''}</td>"

    head = "".join(f"<th>{html.escape(name)}</th>" for name in header) if any(header) else ""
    body = "\n".join(f"<tr>{''.join(map(cell, row))}</tr>" for row in rows)
    return f'<table class="{kind}">\n{f"<tr>{head}</tr>" if head else ""}\n{body}\n</table>'


def _title(result: Mapping[str, Any]) -> str:
    return TITLES.get(result["protocol"], str(result["protocol"]))


def _measures(result: Mapping[str, Any]) -> list[str]:
    return [name for name in MEASURES if any(name in cell for cell in result["results"])]


def _across(cells: Sequence[Cell]) -> str:
    """What the curves run over."""
    return "code_bits" if any("code_bits" in cell for cell in cells) else "seconds"


def _distinct(cells: Sequence[Cell], name: str) -> list[Any]:
    return list(dict.fromkeys(cell[name] for cell in cells))


def _share(share: Mapping[str, float] | None) -> str:
    return "–" if share is None else f"{share['share']:.1f} ({share['low']:.1f}–{share['high']:.1f})"


def _value(value: Any) -> str:
    """A fact as text."""
    if isinstance(value, Mapping):
        return ", ".join(f"{_words(name)} {_value(each)}" for name, each in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_value, value))
    return "–" if value is None else str(value)


def _words(name: object) -> str:
    return str(name).replace("_", " ")


def _text(text: object) -> str:
    """A name as matplotlib draws it: `$` begins no formula, and a leading `_` does not hide a curve."""
    drawn = str(text).replace("$", r"\$")
    return f" {drawn}" if drawn.startswith("_") else drawn
