"""What the outside world tells the generator about the site: nothing but addresses.

In: environment or engine configuration, through the outlets. Out: a record.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The addresses of a site.

    ``repository`` is the https address of the public repository without a slash at its end, or empty; ``branch`` the
    one that editors change; ``directory_addresses`` says whether ``a.md`` is served as ``a/``.
    """

    site_name: str = "Variorum"
    repository: str = ""
    branch: str = "main"
    directory_addresses: bool = True
