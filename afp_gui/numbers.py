"""Numbers as the window writes them, after the language it speaks."""

from PySide6.QtCore import QLocale


def number(value: float, decimals: int = 0) -> str:
    """`1,234`, in German `1.234`, with so many digits behind the point."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it groups no digits, and the window is English then
        locale = QLocale(QLocale.Language.English)
    return locale.toString(float(value), "f", decimals)


def percent(share: float, decimals: int = 0) -> str:
    """A share from 0 to 1 as `41 %`, with decimals as `91.5 %`."""
    return f"{number(100 * share, decimals)} %"
