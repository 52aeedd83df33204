# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict

from odoo import api, models

from ...tools.names import Likeness, compare, words_of
from ...tools.same_person import SUGGESTED, Evidence, confidence

#: authors, or contacts, of one transaction
BATCH = 500


class SocialInterestMatch(models.Model):
    """Asking who may be whom: in batches, of whoever is new or has changed, some queries for a batch."""

    _inherit = 'social.interest.match'

    @api.model
    def _find_soon(self):
        self.env.ref('social_interest.ir_cron_match_people').sudo()._trigger()

    @api.model
    def _cron_match(self):
        """Look for people behind several profiles until nobody is left or time is up."""
        partners = self.env['res.partner'].sudo().with_context(active_test=False)
        authors = self.env['social.interest.author'].sudo().with_context(active_test=False)
        due = [('interest_match_due', '=', True)], [('match_due', '=', True)]
        commit_progress = self.env['ir.cron']._commit_progress
        commit_progress(remaining=partners.search_count(due[0]) + authors.search_count(due[1]))
        steps = (partners, due[0], '_interest_renew_keys'), (authors, due[1], '_find_matches')
        for model, domain, act in steps:
            while batch := model.search(domain, order='id', limit=BATCH):
                getattr(batch, act)()
                self.env.flush_all()
                if not commit_progress(len(batch)):
                    return
                self.env.invalidate_all()

    @api.model
    def _find(self, authors):
        """Write down who the authors, and those near them, may be.

        :param authors: whose keys are as they are by now
        """
        near = self.env['social.interest.match.key']._neighbours('author_id', authors.ids)
        scope = authors | authors.browse(near)
        asked = scope.filtered(lambda author: author.active and not author.partner_id)
        wanted = self._judged(asked, self.env['social.interest.match.key']._pairs(asked.ids))
        open_ones = self.search([
            ('state', '=', 'open'), '|', ('author_id', 'in', scope.ids), ('other_id', 'in', scope.ids)])
        for match in open_ones:
            pair = match._pair_key()
            if pair not in wanted:
                continue
            evidence, percent = wanted.pop(pair)
            if (match.evidence, match.confidence) != (evidence, percent):
                match.write({'evidence': evidence, 'confidence': percent})
            open_ones -= match
        # of two authors one may be nobody whom this batch is about; they are of one company
        companies = {author.id: author.company_id.id for author in asked}
        open_ones.unlink()
        self.create([
            {
                'author_id': author_id, 'other_id': other_id, 'partner_id': partner_id, 'evidence': evidence,
                'confidence': percent, 'company_id': companies.get(author_id) or companies[other_id],
            } for (author_id, other_id, partner_id), (evidence, percent) in wanted.items()])

    def _pair_key(self):
        return (self.author_id.id, self.other_id.id or None, self.partner_id.id or None)

    @api.model
    def _judged(self, asked, rows):
        """Return {(author id, other's id, contact's id): (evidence as JSON, confidence)} of what is to be suggested.

        Where the other author has a contact already, that is who he may be.

        :param asked: authors without a contact
        :param rows: see ``_pairs`` of the keys
        """
        Author = asked.browse()
        others = Author.browse({row[1] for row in rows if row[1]})
        partners = self.env['res.partner'].sudo().browse({row[2] for row in rows if row[2]}) | others.partner_id
        names = {False: '', **{record: record.name for records in (asked | others, partners) for record in records}}
        found = defaultdict(lambda: ({}, set()))
        for author_id, other_id, partner_id, kind, value, sure, crowd in rows:
            author, other = Author.browse(author_id), Author.browse(other_id or ())
            partner = other.partner_id or partners.browse(partner_id or ())
            if other and not other.active or not other and not partner.active:
                continue
            pair = (author_id, None, partner.id) if partner else (*sorted((author_id, other_id)), None)
            evidence, alike = found[pair]
            one = self._evidence(author, kind, value, sure, crowd)
            evidence[one.kind, one.value] = one
            alike.add((names[author], names[other or partner]))
        refused = self._refused(asked)
        return {
            pair: judged for pair, (evidence, alike) in found.items()
            if pair not in refused and (judged := self._weighed(pair, evidence.values(), alike))}

    @api.model
    def _evidence(self, author, kind, value, sure, crowd):
        if kind == 'email' and not sure:
            kind = 'typed'
        if kind == 'site':
            # of the key the site is what one reads
            value = value.rpartition(' ')[2]
        return Evidence(kind, value, crowd)

    @api.model
    def _weighed(self, pair, evidence, names):
        """Return (evidence as JSON, confidence) of a pair that is worth a question, or None."""
        # the firm of one address is no second thing in common
        domains = {one.value.rpartition('@')[2] for one in evidence if one.kind in ('email', 'typed')}
        evidence = [one for one in evidence if one.kind != 'site' or one.value not in domains]
        if any(one.kind == 'account' for one in evidence):
            evidence = [one for one in evidence if one.kind != 'handle']
        likeness = max(compare(*both) for both in names)
        percent = confidence(evidence, likeness, self._opposed(pair, evidence))
        if percent < SUGGESTED:
            return None
        rows = [list(one) for one in sorted(evidence, key=lambda one: (one.kind, one.value))]
        if likeness == Likeness.SAME:
            rows += [['spelling', '', 2]] if any(self._is_other_script(*both) for both in names) else []
        return rows, percent

    @api.model
    def _is_other_script(self, one, other):
        return bool(one.isascii() != other.isascii() and set(words_of(one)) & set(words_of(other)))

    @api.model
    def _opposed(self, pair, evidence):
        """Return 1 where both have a sure address of their own in one firm: two people, of one name even."""
        if {one.kind for one in evidence} - {'site', 'handle'}:
            return 0
        author_id, other_id, partner_id = pair
        author = self.env['social.interest.author'].sudo().browse(author_id)
        other = author.browse(other_id) if other_id else self.env['res.partner'].sudo().browse(partner_id)
        mine, theirs = author.email_normalized, other.email_normalized
        sure = author._is_sure('email') and (not other_id or other._is_sure('email'))
        same_firm = mine and theirs and mine.rpartition('@')[2] == theirs.rpartition('@')[2]
        return int(bool(sure and same_firm and mine != theirs))

    @api.model
    def _refused(self, asked):
        """Return the pairs that somebody has decided about: for ever, and for whoever was merged since.

        Whoever is not another author is not that author's contact either.
        """
        everybody = asked._with_merged()
        decided = self.search([
            ('state', '!=', 'open'), '|', ('author_id', 'in', everybody.ids), ('other_id', 'in', everybody.ids)])
        refused = set()
        for match in decided:
            author, other = match.author_id._kept(), match.other_id._kept()
            if not other:
                refused.add((author.id, None, match.partner_id.id))
                continue
            refused.add((*sorted((author.id, other.id)), None))
            if match.state == 'rejected':
                refused |= {(one.id, None, two.partner_id.id) for one, two in ((author, other), (other, author))}
        return refused

