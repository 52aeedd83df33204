# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Stands for an addon of somebody else: this file must not run in the parser process."""

raise ImportError("the addon's own __init__ ran")
