"""What a user's manifest says of a FollowTheMoney file: `[forms.mapping]` of a form with this reader."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import msgspec

from comity.errors import UsageError
from comity.sources.contract import Form


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a FollowTheMoney file is read.

    Attributes:
        list: the list's id, as in the manifest.
        authority: as in the manifest; stands for a sanction that names none.
        records: which entities become records. `designated`: those with a Sanction, or with a topic of `topics`.
            `all`: every party, vessel, aircraft, wallet, security and other asset.
        topics: that designate an entity without a Sanction. `sanction.linked` is not one of them: FollowTheMoney gives
            it to what is near a sanctioned party.
        programme: the property of a Sanction that is its programme, and so the word that `[regimes]` translates. Where
            it is blank the other one stands in.
        authorities: an authority or country as printed in a Sanction -> code of the authority.
        own_decisions: a designation that names no authority is `authority`'s own decision; else nobody is said to have
            decided it.
    """

    list: str
    authority: str
    records: Literal["designated", "all"] = "designated"
    topics: tuple[str, ...] = ("sanction",)
    programme: Literal["program", "programId"] = "program"
    authorities: dict[str, str] = {}
    own_decisions: bool = False


def options_of(form: Form) -> Options:
    """The options of a form, checked.

    Raises:
        UsageError: something in them is missing, misspelt or of the wrong type; the message names it.
    """
    return _options(msgspec.json.encode(form.mapping))


@lru_cache(maxsize=64)
def _options(described: bytes) -> Options:
    try:
        return msgspec.json.decode(described, type=Options)
    except msgspec.ValidationError as error:
        raise UsageError(f"[forms.mapping] cannot be used: {error}.") from error
