# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models

from ...tools.inert import JOINER, inert


class SocialInterestExportMixin(models.AbstractModel):
    """What strangers wrote, exported as text and never as a formula or a link.

    A list is exported by its rows. The titles of its groups, and those of a
    pivot, come from the groups that the screen shows too: there the mark is
    one that nobody sees.
    """

    _name = 'social.interest.export.mixin'
    _description = 'Exports Text as Text'

    def _export_rows(self, fields, *, _is_toplevel_call=True):
        rows = super()._export_rows(fields, _is_toplevel_call=_is_toplevel_call)
        return [[inert(cell) for cell in row] for row in rows]

    @api.model
    def _inert_titles(self, groups):
        for group in groups:
            for name, value in group.items():
                if name.startswith('__'):
                    continue
                if isinstance(value, str):
                    group[name] = inert(value, JOINER)
                elif isinstance(value, tuple) and len(value) == 2:
                    group[name] = (value[0], inert(value[1], JOINER))
        return groups

    @api.model
    def formatted_read_group(self, *args, **kwargs):
        return self._inert_titles(super().formatted_read_group(*args, **kwargs))

    @api.model
    def formatted_read_grouping_sets(self, *args, **kwargs):
        return [self._inert_titles(groups) for groups in super().formatted_read_grouping_sets(*args, **kwargs)]
