# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""How many scores an average is made of has a column of its own."""


def migrate(cr, version):
    cr.execute("UPDATE social_interest SET quality_count = 1 WHERE quality_score > 0")
