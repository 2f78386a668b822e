"""What a manifest tells these readers of its list, in the `mapping` of a form."""

from __future__ import annotations

from typing import Literal

import msgspec

from comity.sources.contract import Form

Role = Literal["primary", "alt", "add", "comments"]


class Binding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whose list a form is of.

    Attributes:
        list: its id.
        files: role in the CSV family -> beginning of the file's name (`cons_prim`); empty for XML.
        own_acts: the directives, prohibitions and dates that entries print are this list's own acts. On the SDN List
            they are not: there they tell of measures under the other list, and stay attributes.
    """

    list: str
    files: dict[Role, str] = {}
    own_acts: bool = False

    def role(self, name: str) -> Role | None:
        """The role of a file, told by its name; the longest beginning that fits (`sdn_comments` before `sdn`)."""
        fitting = [(len(start), role) for role, start in self.files.items() if name.lower().startswith(start)]
        return max(fitting)[1] if fitting else None


def binding_of(form: Form) -> Binding:
    """What the manifest says.

    Raises:
        msgspec.ValidationError: a key is missing or misspelt, which the golden tests show.
    """
    return msgspec.convert(form.mapping, Binding)
