# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Makes ``from sale_tools import survival`` work without Odoo: the addon's own package would import it."""

import importlib.util
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "social_interest_sale" / "tools"
if "sale_tools" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "sale_tools", FOLDER / "__init__.py", submodule_search_locations=[str(FOLDER)]
    )
    sys.modules["sale_tools"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["sale_tools"])
HERE = str(Path(__file__).resolve().parent)
if HERE not in sys.path:
    sys.path.insert(0, HERE)
