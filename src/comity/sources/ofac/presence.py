"""Which entries stood on a list on a day from which only files beside the primary table are left.

An alias, an address or a continued remark names the entry that it belongs to, so the entry was on the list that day.
What the absence of an entry proves depends on the file. Every entry has a row of addresses, an empty one where no
address is known: so in all four whole families at hand (SDN of 2019 and 2021, non-SDN of 2018 and 2025), and the
addresses of January 2024 name just the entries of the sdn.csv in force. So add.csv holds every key of its list. Of the
SDN List's entries 43 to 48 percent have a row of aliases, and 1 in 500 a continued remark: those prove presence alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from comity.errors import RefusedError
from comity.sources.contract import Files, Problem
from comity.sources.ofac.binding import Role
from comity.sources.ofac.csv_layout import COLUMNS
from comity.sources.ofac.rows import Layout, Row, is_closed, rows_of

_ROLE = re.compile(r"(?:sdn_|cons_)?(alt|add|comments)(?![a-z])", re.IGNORECASE)
_ROLES: dict[str, Role] = {"alt": "alt", "add": "add", "comments": "comments"}
_NOTHING = b"\x1a \t\r\n"
"""OFAC closes each file with the DOS end-of-file character, and each row with CR LF. Of some 370 files at hand, five
have other line ends or no mark, all saved again by those who passed them on; one of these, of comments, names entries
that had left the list two years before."""


def keys(files: Files) -> frozenset[str]:
    """The entries named in files of aliases, addresses and comments.

    Args:
        files: of one list and day, by base name (`alt.csv`, `add_2026-08-02.csv`, `cons_comments.csv`).

    Returns:
        The numbers (ent_num, the same as the uid of the XML) that stand in any of them. A file of comments may be
        empty: no remark was too long that day.

    Raises:
        RefusedError: a file is of another kind, empty, a web page, cut off, without its end mark, saved again by
            somebody else, or has a single row that is none. Half a file as evidence is worse than none: what is
            missing would look like a removal.
    """
    return frozenset(key.decode() for _, rows in rows_by_role(files) for key, _ in rows)


def rows_by_role(files: Files) -> list[tuple[Role, Sequence[Row]]]:
    """Each file's role and rows, under the same conditions as `keys`."""
    if not files:
        raise RefusedError("empty", "There is no file of aliases, addresses or comments. Nothing was read.")
    return [((role := _role_of(name)), _whole(name, data, role)) for name, data in sorted(files.items())]


def _role_of(name: str) -> Role:
    match = _ROLE.match(name)
    if not match:
        raise RefusedError("format", f"{name} is no file of aliases, addresses or comments (alt, add, comments).")
    return _ROLES[match[1].lower()]


def _whole(name: str, data: bytes, role: Role) -> Sequence[Row]:
    if role == "comments" and is_closed(data) and not data.strip(_NOTHING):
        return ()
    problems: list[Problem] = []
    rows = rows_of(data, Layout(name, COLUMNS[role]), problems)
    if problems:
        raise _proves_nothing("format", f"{len(problems):,} lines of {name} are no rows", problems[0].message)
    if not is_closed(data):
        raise _proves_nothing(
            "truncated", f"{name} lacks the mark (0x1A) at the end of OFAC's files: rows may be missing"
        )
    if data.count(b"\n") != data.count(b"\r\n"):
        raise _proves_nothing("format", f"{name} was saved again by somebody else: its lines end otherwise than OFAC's")
    if role != "comments":
        _refuse_moved(name, rows)
    return rows


def _proves_nothing(reason: str, what: str, detail: str = "") -> RefusedError:
    return RefusedError(reason, f"{what}. It proves nothing and was not used; fetch it again. {detail}".strip())


def _refuse_moved(name: str, rows: Sequence[Row]) -> None:
    """Refuse a file whose first column is not the entry's: the second, the row's own number, is never used twice."""
    second = [raw.split(b",", 2)[1].strip() for _, raw in rows]
    if not all(map(bytes.isdigit, second)) or len(set(second)) < len(second):
        raise RefusedError("format", f"The second column of {name} does not number its rows. Its layout has changed.")
