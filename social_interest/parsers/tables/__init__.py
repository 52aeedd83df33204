# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What programs write into their mails, in all languages that they speak: tables for :mod:`parsers.sentences`.

Action ("" for what is no interest) → sentences. Only what differs between two languages stands there twice.
"""
