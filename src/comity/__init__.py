"""Comity: the open record with which states coordinate sanctions and monitor how they are kept.

import comity
comity.compare("Kim Jong Un", "김정은", kind="person").score
register = comity.open("register.db")
register.screen(comity.Subject(name="Kim Jong Sik", kind="person", born_on="1968"))
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from comity.version import __version__

if TYPE_CHECKING:
    from comity.screen.compare import Comparison, compare
    from comity.screen.engine import Hit
    from comity.screen.explaining import explain
    from comity.screen.explanation import Explanation
    from comity.screen.register_screening import ScreeningRegister
    from comity.screen.scoring import ALERT_THRESHOLD
    from comity.screen.subject import Subject

__all__ = [
    "ALERT_THRESHOLD",
    "Comparison",
    "Explanation",
    "Hit",
    "Subject",
    "__version__",
    "compare",
    "explain",
    "open",
]

_ELSEWHERE = {
    "ALERT_THRESHOLD": "comity.screen.scoring",
    "Comparison": "comity.screen.compare",
    "Explanation": "comity.screen.explanation",
    "Hit": "comity.screen.engine",
    "Subject": "comity.screen.subject",
    "compare": "comity.screen.compare",
    "explain": "comity.screen.explaining",
}
"""Name -> module that it is taken from when it is first asked for, so that `import comity` stays light."""


def __getattr__(name: str) -> Any:
    if name not in _ELSEWHERE:
        raise AttributeError(f"module 'comity' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(_ELSEWHERE[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def open(place: str | Path) -> ScreeningRegister:  # noqa: A001 - comity.open is the name that users rely on
    """Open a register, and lay it out where there is none yet.

    Args:
        place: path of a SQLite file, or a PostgreSQL URL.

    Raises:
        RegisterError: it cannot be opened, or was laid out by another version.
    """
    from comity.screen.register_screening import ScreeningRegister  # noqa: PLC0415 - `import comity` stays light

    return ScreeningRegister(place)
