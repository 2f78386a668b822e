"""Draw the documents about lists from the manifests, so that they cannot say anything else.

python tools/draw_list_docs.py            write docs/every-list.md and docs/authorities.md
python tools/draw_list_docs.py --check    say whether they are as drawn (exit 1: no)
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from comity.sources import registry
from comity.sources.contract import FIELDS, Form, Manifest

ROOT = Path(__file__).resolve().parents[1]
AUTHORITIES = Path(__file__).with_name("authorities.toml")
HOLDS = {
    "list": "the whole list",
    "stand_in": "a part, for want of better",
    "sample": "a sample of the format: never counts",
    "every_key": "no entries; proves which keys stood on the list",
    "some_keys": "no entries; proves that the keys in it stood on the list",
}


def every_list() -> Iterator[str]:
    """The lines of docs/every-list.md."""
    manifests = [registry.manifest(name) for name in registry.list_ids()]
    yield "# Every list"
    yield ""
    yield "Drawn from the manifests by `python tools/draw_list_docs.py`; do not edit by hand."
    yield ""
    yield "*Tested on*: a real file of that form, or `fixture`: samples by hand, because no real file was at hand."
    yield ""
    yield "| list | authority | form | whose | tested on | holds | fields of a record |"
    yield "|---|---|---|---|---|---|---|"
    for manifest in manifests:
        for form in manifest.forms:
            cells = (f"[`{manifest.list}`](#{manifest.list})", manifest.authority, f"`{form.id}`", form.kind)
            n_fields = f"{len(form.carries)} of {len(FIELDS)}"
            yield _row(*cells, form.verified_on, HOLDS[form.holds], n_fields)
    for manifest in manifests:
        yield from _one_list(manifest)


def _one_list(manifest: Manifest) -> Iterator[str]:
    yield ""
    yield f"## {manifest.list}"
    yield ""
    yield f"**{_plain(manifest.title)}**. {_plain(manifest.publisher)}. {manifest.page}"
    yield ""
    yield f"- Published: {_plain(manifest.cadence)}; stale after {manifest.stale_after_days} days."
    yield f"- Terms of use: {_sentence(manifest.terms)}"
    if manifest.status == "retired":
        since = f" on {manifest.retired_on}" if manifest.retired_on else ""
        yield f"- Retired{since}; successor: {manifest.successor or 'none'}."
    if not manifest.screened:
        yield f"- Not screened: {_sentence(manifest.not_screened_because)}"
    if manifest.not_coverage_because:
        yield f"- Its entries do not count as designations. {_sentence(manifest.not_coverage_because)}"
    for field, meaning in manifest.dates.items():
        yield f"- `{field}`: {_plain(meaning)}"
    if not manifest.dates:
        yield "- It prints no date of an act."
    if manifest.transposition:
        yield f"- Day of transposition of republished entries: `{manifest.transposition}`."
    yield f"- Regimes: {', '.join(sorted(set(manifest.regimes.values()) - {''})) or 'none'}."
    for form in manifest.forms:
        yield from _one_form(form)
    if manifest.notes.strip():
        yield ""
        yield _plain(manifest.notes)


def _one_form(form: Form) -> Iterator[str]:
    made = "the publisher's own" if form.kind == "publisher" else f"by {form.converted_by}"
    yield ""
    files = ", ".join(f"`{each}`" for each in form.matches)
    yield f"Form `{form.id}`, {made}; tested on: {form.verified_on}; {HOLDS[form.holds]}. Files: {files}."
    yield ""
    yield f"- Fields: {', '.join(form.carries) or 'none'}."
    lacking = [field for field in FIELDS if field not in form.carries]
    yield f"- Unknown in this form: {', '.join(lacking) or 'nothing'}."
    for field, why in form.ignored.items():
        yield f"- Ignored: `{_plain(field)}`: {_sentence(why)}"


def authorities() -> Iterator[str]:
    """The lines of docs/authorities.md."""
    told = tomllib.loads(AUTHORITIES.read_text("utf-8"))["authority"]
    yield "# What each authority publishes, and what Comity reads of it"
    yield ""
    yield "Drawn by `tools/draw_list_docs.py` from `tools/authorities.toml` and the manifests; do not edit by hand."
    yield "What an authority publishes is stated as generally known; it was not read again on its pages."
    yield ""
    yield "The eleven of the statement of 31 May 2024 come first; the UN and partners beyond them after."
    yield ""
    yield "| authority | publishes | read as | in the publisher's form | missing |"
    yield "|---|---|---|---|---|"
    for each in told:
        for part in each["publishes"]:
            yield _row(each["title"], part["what"], *_reading(part))


def _reading(part: dict[str, Any]) -> tuple[str, str, str]:
    """Lists, how the publisher's own form is read, what is missing."""
    known = [registry.manifest(name) for name in part["read"] if name in registry.list_ids()]
    named = ", ".join(f"[`{manifest.list}`](every-list.md#{manifest.list})" for manifest in known) or "not read"
    ways = dict.fromkeys(_publisher_form(manifest) for manifest in known)
    return named, "; ".join(ways), part.get("missing", "")


def _publisher_form(manifest: Manifest) -> str:
    own = [form for form in manifest.forms if form.kind == "publisher" and form.holds == "list"]
    if any(form.verified_on == "real file" for form in own):
        return "yes, tested on real files"
    return "yes, tested on samples only" if own else "no: a conversion by others, or our own table"


def _row(*cells: str) -> str:
    return "| " + " | ".join(_plain(cell).replace("|", "\\|") for cell in cells) + " |"


def _plain(text: str) -> str:
    """On one line, and without anything that a page would take for markup."""
    return " ".join(text.split()).replace("<", "&lt;")


def _sentence(text: str) -> str:
    return _plain(text).rstrip(".") + "."


DOCUMENTS = {"docs/every-list.md": every_list, "docs/authorities.md": authorities}


def main(arguments: list[str]) -> int:
    """Write the documents, or compare them."""
    differing = []
    for name, lines in DOCUMENTS.items():
        text = "\n".join(lines()) + "\n"
        place = ROOT / name
        if "--check" not in arguments:
            place.write_text(text, "utf-8")
        elif not place.is_file() or place.read_text("utf-8") != text:
            differing.append(name)
    if differing:
        sys.stderr.write(f"Not as drawn: {', '.join(differing)}. Run: python tools/draw_list_docs.py\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
