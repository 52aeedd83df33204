# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain

from ...parsers.text import words_of
from .total import COUNTED_TOGETHER


class SocialInterestMail(models.Model):
    """From the summaries of services to what they counted."""

    _inherit = 'social.interest.mail'

    def _make_cards(self, outcomes):
        result = super()._make_cards(outcomes)
        told = [(mail, outcomes[mail], total) for mail in self for total in outcomes[mail].totals
                if outcomes[mail].verdict == 'verified']
        if told:
            self._take_in_totals(told)
        return result

    @api.model
    def _take_in_totals(self, told):
        """Keep what verified summaries counted at places that are known; the same message changes nothing again.

        :param told: list of (ledger row, outcome, total)
        """
        places = self._places_of_totals(told)
        codes = {total.action for _mail, _outcome, total in told}
        actions = self.env['social.interest.action'].sudo()._by_code(
            codes.union(*(COUNTED_TOGETHER.get(code, ()) for code in codes)))
        wanted = {}
        for mail, outcome, total in told:
            if place := places.get((mail, total)):
                also = {one.action for one in outcome.totals} - {total.action}
                values = self._prepare_total_values(mail, total, place, actions, also)
                key = self._total_key(values)
                if key not in wanted or wanted[key]['number'] < total.number:
                    wanted[key] = values
        self._write_totals(wanted, self.browse(mail.id for mail, _outcome, _total in told))

    @api.model
    def _prepare_total_values(self, mail, total, place, actions, also):
        """:param set also: codes of the other actions that the message counts apart"""
        counted = [code for code in COUNTED_TOGETHER.get(total.action, (total.action,)) if code not in also]
        return {
            'source_id': place.id, 'action_id': actions[total.action].id, 'mail_id': mail.id, 'number': total.number,
            'first_day': total.first, 'last_day': total.last, 'exact': total.exact,
            'action_ids': [(6, 0, [actions[code].id for code in counted])],
        }

    @api.model
    def _total_key(self, values):
        return values['source_id'], values['action_id'], values['first_day'], values['last_day']

    @api.model
    def _write_totals(self, wanted, mails):
        """Write totals by their keys; of two messages about the same days the one that saw more counts.

        Another worker that writes the same at this moment makes this batch start again: the index is unique.
        """
        Total = self.env['social.interest.total'].sudo()
        known = {}
        for total in Total.search(Domain('mail_id', 'in', mails.ids) | (
                Domain('source_id', 'in', [key[0] for key in wanted])
                & Domain('last_day', 'in', [key[3] for key in wanted]))):
            known[total.source_id.id, total.action_id.id, total.first_day, total.last_day] = total
        # what an earlier version read in these messages, and this one does not
        Total.union(*(total for key, total in known.items() if total.mail_id in mails and key not in wanted)).unlink()
        for key, values in wanted.items():
            total = known.get(key)
            if total and (total.number < values['number'] or (
                    total.mail_id.id == values['mail_id'] and total.number != values['number'])):
                total.write(values)
        Total.create([values for key, values in wanted.items() if key not in known])

    # ------------------------------------------------------------------
    # Of which place
    # ------------------------------------------------------------------

    @api.model
    def _places_of_totals(self, told):
        """Return {(ledger row, total): source} of those that are surely of a place of ours."""
        Interest = self.env['social.interest']
        channels = Interest._intake_channels(told)
        _wanted, known = Interest._known_sources(told, channels)
        candidates = self.env['social.interest.source'].sudo().search([
            ('company_id', 'in', [mail.company_id.id for mail, _outcome, _total in told]),
            ('channel_id', 'in', [channel.id for channel in channels.values()]),
            ('unconfirmed', '=', False), ('denied', '=', False)])
        sites = (candidates | candidates.union(*known.values()))._own_sites_of_each()
        of_channel = candidates.grouped(lambda source: (source.company_id, source.channel_id.code))
        found = {}
        for mail, outcome, total in told:
            place = self._place_of_total(
                outcome, total, known.get(Interest._source_key(mail, outcome, total)),
                of_channel.get((mail.company_id, total.channel), candidates.browse()))
            # whoever has the software can have it send, in the name of any site
            if place and place.active and Interest._judged_for(outcome, sites[place]).verdict == 'verified':
                found[mail, total] = place
        return found

    @api.model
    def _place_of_total(self, outcome, total, known, candidates):
        """Return the source that a total is of: the one that it names, or the only one that it can mean; else none."""
        if total.source_key and known:
            return known
        subject = words_of(outcome.subject)
        named = candidates.filtered(lambda source: any(
            words.strip() and words in subject for words in (words_of(source.name), words_of(source.key or ''))))
        if named:
            # "Acme" is named by "Acme Outlet" as well
            return max(named, key=lambda source: len(source.name))
        return known or (candidates if len(candidates) == 1 else candidates.browse())
