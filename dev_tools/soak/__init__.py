# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev soak`: the promises that take long to try: kills, a large backlog, many mailboxes."""
