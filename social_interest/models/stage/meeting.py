# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain

#: what a merge changes of a row, and what tells that somebody has moved it since
WHOSE = ('author_id', 'partner_id', 'active', 'superseded_id')
WHERE = ('stage_id',)


class SocialInterestStanding(models.Model):
    """Rows that meet because their persons are one: the later one stands, the other gives way and is kept.

    It is kept so that whoever is parted again stands where he stood.
    """

    _inherit = 'social.interest.standing'

    def _join(self):
        """Let the rows of authors be those of the contacts that the authors have got by now."""
        rows = self.sudo().filtered(lambda row: row.active and not row.partner_id and row.author_id.partner_id)
        there = self.sudo().search(
            Domain('partner_id', 'in', rows.author_id.partner_id.ids) & Domain('team_id', 'in', rows.team_id.ids)
            & Domain('active', '=', True))
        rows._settle(there, 'partner_id', lambda row: row.author_id.partner_id)

    @api.model
    def _give_over(self, contacts, to):
        """Let the rows of contacts be those of another one, with whom they are merged."""
        everything = self.sudo().with_context(active_test=False).search([('partner_id', 'in', contacts.ids)])
        everything.filtered('active')._settle(
            self.sudo().search([('partner_id', '=', to.id), ('active', '=', True)]), 'partner_id', lambda row: to)
        everything.filtered(lambda row: row.partner_id != to).partner_id = to

    @api.model
    def _hand_over(self, authors, to):
        """Let the rows of authors be those of another author, for whatever makes one of them.

        What the authors brought to a contact stays with the contact, as the other's.
        """
        everything = self.sudo().with_context(active_test=False).search([('author_id', 'in', authors.ids)])
        own = everything.filtered(lambda row: row.active and not row.partner_id)
        there = self.sudo().search([('author_id', '=', to.id), ('partner_id', '=', False), ('active', '=', True)])
        own._settle(there, 'author_id', lambda row: to.sudo())
        everything.filtered(lambda row: row.author_id != to).author_id = to
        own._join()

    def _settle(self, there, name, owner):
        """Give the rows to their new owners, one after the other; who finds a row there meets it.

        :param there: active rows of the owners
        :param name: the field that names the owner
        :param owner: function of a row, that returns whose it becomes
        """
        places = {(row[name], row.team_id, row.company_id): row for row in there}
        lines = {}
        for row in self.sorted(lambda row: (row.since, row.id)):
            place = owner(row), row.team_id, row.company_id
            if place in places:
                lines[place] = row._meet(places[place])
            if row.active:
                row[name] = place[0]
                places[place] = row
        self._log_persons({places[place]: line for place, line in lines.items()})

    def _meet(self, other):
        """Let the later one of two rows stand; return what is said of it in the chatter."""
        later, earlier = sorted((self, other), key=lambda row: (row.since, row.id), reverse=True)
        earlier.write({'active': False, 'superseded_id': later.id})
        earlier.flush_recordset()
        return self.env._(
            "%(team)s: one person stood in two stages. “%(later)s” stays, for it was set later; "
            "“%(earlier)s” gave way.",
            team=later.team_id.name, later=later.stage_id.name, earlier=earlier.stage_id.name)

    def _part(self):
        """Let the rows go with the authors who brought them; what had given way to them stands again."""
        rows = self.sudo()
        given_way = rows.filtered(lambda row: not row.active)
        brought = rows.filtered('partner_id')
        waiting = self.sudo().search(Domain('active', '=', False) & Domain('superseded_id', 'in', brought.ids))
        # what gave way to a row that gave way itself, waits for the one that stands
        for row in waiting.filtered(lambda row: row.superseded_id in given_way):
            row.superseded_id = row.superseded_id.superseded_id
            waiting -= row
        brought.write({'partner_id': False})
        brought.flush_recordset()
        (given_way | waiting).write({'active': True, 'superseded_id': False})

    # ------------------------------------------------------------------
    # Told, and put back
    # ------------------------------------------------------------------

    @api.model
    def _rows_of(self, authors):
        """Return the rows of the authors and of their contacts, those that gave way too."""
        authors = authors.sudo()
        return self.sudo().with_context(active_test=False).search([
            '|', ('author_id', 'in', authors.ids), ('partner_id', 'in', authors.partner_id.ids)])

    def _told(self):
        """Return {text of the id: what stands in the row}, as JSON can hold it."""
        self.flush_recordset()
        return {
            str(row.id): {name: getattr(row[name], 'id', row[name]) for name in WHOSE + WHERE} for row in self}

    def _put_back(self, told):
        """Let the rows be whose they were; those that gave way then do so first."""
        for row in self.sorted(lambda row: told[str(row.id)]['active']):
            row.write({name: told[str(row.id)][name] for name in WHOSE})
            row.flush_recordset()
