# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Makes a sample of a captured mail: its structure stays, its people go. See :mod:`dev_tools.redact`."""
