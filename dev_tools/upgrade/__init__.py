# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Older versions of the addon, filled, and brought to the present one by `-u`."""
