"""Numbers as the window writes them, after the language it speaks."""

from PySide6.QtCore import QLocale


def number(value: float, decimals: int | None = 0) -> str:
    """`1,234`, in German `1.234`, with this many decimals; None: as many as it has, `2.5` or `10`."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it does not group digits, and the window is English then
        locale = QLocale(QLocale.Language.English)
    if decimals is None:
        return locale.toString(float(value), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)
    return locale.toString(round(float(value), decimals), "f", decimals)  # a half goes to the even one, as in Python


def percent(share: float, decimals: int = 0) -> str:
    """A share from 0 to 1 as `41 %`, with decimals as `91.5 %`."""
    return f"{number(100 * share, decimals)} %"


def data_size(size: int) -> str:
    """Bytes as `83.4 MB`."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
