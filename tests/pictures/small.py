"""Pictures as small as a page of documentation likes them."""

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

MOST_BYTES = 195_000
GREYISH = 20


def save_small(image: QImage, path: Path) -> None:
    """Save with as many colours as fit into MOST_BYTES: a third of the size, and hardly an eye sees it."""
    for colours in (256, 128, 96, 64, 48, 32):
        with_fewer_colours(image, colours).save(str(path), "PNG", 0)  # type: ignore[call-overload]
        if path.stat().st_size <= MOST_BYTES:
            return
    raise ValueError(f"{path.name} is larger than {MOST_BYTES} bytes")


def with_fewer_colours(image: QImage, most: int) -> QImage:
    """The picture in its own commonest colours: the greys of page and letters exactly, those of sound roughly."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32) & 0xFFFFFF
    exact, counts = np.unique(pixels, return_counts=True)
    commonest = np.argsort(-counts)
    _, of_a_kind = np.unique(exact[commonest] & 0xE0E0E0, return_index=True)  # no hue is lost, however rare
    kinds = exact[commonest][np.sort(of_a_kind)][: most // 2]
    red, green, blue = ((exact[commonest] >> shift & 0xFF).astype(int) for shift in (16, 8, 0))
    greyish = np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue) < GREYISH
    greys = exact[commonest][greyish][: most // 4]
    coarse, counts = np.unique(pixels & 0xF8F8F8, return_counts=True)
    kept = list(dict.fromkeys([*kinds.tolist(), *greys.tolist(), *coarse[np.argsort(-counts)].tolist()]))[:most]
    table = np.array(kept, np.uint32) | 0xFF000000
    return image.convertToFormat(QImage.Format.Format_Indexed8, table.tolist())
