"""Drop-in folders: every module of a package that offers a given name, in alphabetical order.

In: a package and the name its modules must define. Out: module name → the thing offered.
A new value type, page, chart, check or export is therefore one new file; no list elsewhere is edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType, ModuleType
from typing import Any


def discover(package: ModuleType, offers: str) -> Mapping[str, Any]:
    """What the modules of ``package`` offer under the name ``offers``, by module name.

    Modules whose name begins with an underscore are shared ground of their neighbours and are passed over.
    Raises ``TypeError`` when a module of the folder does not define the name: a file dropped there must work.
    """
    found: dict[str, Any] = {}
    for name in sorted(module.name for module in iter_modules(package.__path__) if module.name[0] != "_"):
        module = import_module(f"{package.__name__}.{name}")
        if not hasattr(module, offers):
            raise TypeError(f"{module.__name__} must define {offers}")
        found[name] = getattr(module, offers)
    return MappingProxyType(found)
