"""Formats the numbers and times of the window in its language."""

from PySide6.QtCore import QLocale


def number(value: float, decimals: int | None = 0) -> str:
    """`1,234`, in German `1.234`, with this many decimals; None: as many as it has, `2.5` or `10`."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it does not group digits, and the window is English then
        locale = QLocale(QLocale.Language.English)
    precision = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value if decimals is None else decimals
    return locale.toString(float(value), "f", precision)


def percent(share: float, decimals: int = 0) -> str:
    """A share from 0 to 1 as `41 %`, with decimals as `91.5 %`."""
    return f"{number(100 * share, decimals)} %"


def probability(share: float) -> str:
    """A probability, never as a certainty: `41 %`, `< 1 %`, `> 99 %`."""
    if share < 0.01:
        return "< 1 %"
    return "> 99 %" if share > 0.99 else percent(share)


def clock(seconds: float, tenths: bool = False) -> str:
    """`3:07`, `1:02:03`, with tenths `3:07.5`; negative times count as the beginning."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    time = f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
    return f"{time}{QLocale().decimalPoint()}{int(10 * max(0.0, seconds)) % 10}" if tenths else time


def data_size(size: int) -> str:
    """Bytes as `83.4 MB`."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
