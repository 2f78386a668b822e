"""Every error that Comity raises on purpose: one root, a branch per thing that a caller can do about it.

ComityError
├── UsageError            the caller's input or arguments: correct them
│   └── NotFoundError     nothing in the register answers to that name
├── RefusedError          a published file was refused; the last good version stays in force
├── FetchError            a publisher or mirror could not be reached or did not answer as agreed; try again later
├── RegisterError         the register itself cannot be opened or was written by another version
└── IndexFileError        the screening index cannot be used as it is; it is made anew from the register

A message says what happened, what was done about it and what to do next. Only `cli` and `service` turn these into
exit codes and HTTP statuses.
"""

from __future__ import annotations


class ComityError(Exception):
    """Root of all errors raised on purpose."""


class UsageError(ComityError):
    """What the caller gave cannot be used."""


class NotFoundError(UsageError):
    """Nothing in the register answers to what was asked."""


class RefusedError(ComityError):
    """A published file is not what it should be.

    Attributes:
        reason: one word for machines: `empty`, `truncated`, `html`, `format`, `encoding`, `shrunk`, `too_large`,
            `entities`, `checksum`, `no_records`, `undated`.
        detail: for people.
    """

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


class FetchError(ComityError):
    """A file could not be fetched.

    Attributes:
        address: what was asked for.
    """

    def __init__(self, address: str, detail: str) -> None:
        super().__init__(f"{address}: {detail}")
        self.address = address
        self.detail = detail


class RegisterError(ComityError):
    """The register cannot be used as it is."""


class IndexFileError(ComityError):
    """The screening index cannot be used as it is.

    Attributes:
        path: of its file.
    """

    def __init__(self, path: object, detail: str) -> None:
        super().__init__(f"{path} is no index that can be used: {detail}. Nothing was lost; make it anew: comity index")
        self.path = path
