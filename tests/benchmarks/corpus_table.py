"""The tables of docs/corpus.md, of a wide corpus that is prepared: `python -m tests.benchmarks.corpus_table CORPUS`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from trainer import corpus, corpus_manifest, wide_corpus
from trainer.cache import Clip


def amount(clips: Sequence[Clip]) -> str:
    return f"{len(clips)} | {sum(clip.length for clip in clips) / corpus.RATE / 3600:.2f}"


def main(folder: Path) -> None:
    music, made = corpus_manifest.music(), corpus.music(folder)
    real = [clip for clip in made.clips if wide_corpus.RENDERED not in Path(clip.path).parts]
    rendered = [clip for clip in made.clips if wide_corpus.RENDERED in Path(clip.path).parts]
    print("| package | split | style | recordings | hours | licence |\n| --- | --- | --- | --- | --- | --- |")
    for each in music.packages:
        clips = [clip for clip in real if f"/packages/{each.name}/" in clip.path]
        name = each.name + (f" ({each.maker})" if each.maker else "")
        print(f"| {name} | {each.split} | {each.style} | {amount(clips)} | {each.licence} |")
    licences = {each.name: each.licence for each in music.sources}
    print("\n| scores | package | split | style | renderings | hours | licence |\n|" + " --- |" * 7)
    for maker, package, split in dict.fromkeys((each.maker, each.package, each.split) for each in music.scores):
        for style in music.styles:
            clips = [clip for clip in rendered if (clip.maker, clip.style) == (maker, style)]
            if clips:
                print(f"| {maker} | {package} | {split} | {style} | {amount(clips)} | {licences[package]} |")
    print(
        "\n| style |"
        + "".join(f" {split}: recordings | hours | makers |" for split in corpus.SPLITS)
        + " rendered, h |"
    )
    print("|" + " --- |" * 11)
    for style in music.styles:
        cells = []
        for split in corpus.SPLITS:
            clips = [clip for clip in made.clips if (clip.style, clip.split) == (style, split)]
            cells.append(f" {amount(clips)} | {len({clip.maker for clip in clips})} |")
        hours = sum(clip.length for clip in rendered if clip.style == style) / corpus.RATE / 3600
        print(f"| {style} |{''.join(cells)} {hours:.2f} |")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
