# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import dataclasses

from odoo import api, models

from ...parsers.domains import registrable
from ...parsers.template import TemplateParser
from ..base.shared_mixin import FORGED
from ..places.own_site import ANY_SENDER


class SocialInterest(models.Model):
    """From what messages tell of a place to sources, and whether a message is verified for its source.

    A network speaks for its own name. Software that anybody can host does not:
    there the domain that sends belongs to the place, and a place whose domain
    nobody confirmed is a source beside the one that it may pretend to be.
    """

    _inherit = 'social.interest'

    @api.model
    def _source_key(self, mail, outcome, interest):
        """Return what tells a place from others: (company, channel code, key, registrable domain that sends or "").

        Of a forged message nothing is taken over, so all of them are in one place.
        """
        if outcome.verdict == 'failed':
            return (mail.company_id, FORGED, FORGED, '')
        return (mail.company_id, interest.channel, interest.source_key or '', self._sending_domain(outcome))

    @api.model
    def _sending_domain(self, outcome):
        """Return the domain that tells a place from its imitations; "" where the origin signs, or a person wrote."""
        # a template says itself whose messages it is about, and to which place they go
        domain = outcome.sender_domain if outcome.anybody and outcome.parser != TemplateParser.code else ''
        return registrable(domain) or domain

    @api.model
    def _intake_sources(self, found, channels):
        """Return {source key: source}; new places are made."""
        wanted, known = self._known_sources(found, channels)
        missing = [key for key in wanted if key not in known]
        bounded, signed = self._vouched_places(found, {
            *missing, *(key for key, source in known.items() if source.unvouched)})
        if missing:
            known.update(self._make_sources(missing, wanted, channels, bounded | signed))
        for key in signed - set(missing):
            known[key]._become_vouched(wanted[key][1])
        return known

    @api.model
    def _vouched_places(self, found, keys):
        """Return those of the source keys of which no stranger can make many, and those of verified messages.

        Of the first kind are the channel's own place, a mailbox of ours, and what a parser names itself.
        """
        bounded, signed, own_addresses = set(), set(), {}
        own_sites = {company: company._interest_own_sites() for company in {key[0] for key in keys}}
        for mail, outcome, interest in found if keys else ():
            key = company, _code, name, domain = self._source_key(mail, outcome, interest)
            if key not in keys or (domain and domain not in own_sites[company]):
                continue
            of_mailbox = (mail.mailbox_id, company)
            if of_mailbox not in own_addresses:
                own_addresses[of_mailbox] = mail.mailbox_id._own_addresses(company)
            if name in ('', outcome.parser) or name in own_addresses[of_mailbox]:
                bounded.add(key)
            elif outcome.verdict == 'verified':
                signed.add(key)
        return bounded, signed

    @api.model
    def _known_sources(self, found, channels):
        """Return ({key: (ledger row, interest)} of all places told of, {key: source} of those there are)."""
        wanted = {}
        # what a place is called, a verified message says before others
        for mail, outcome, interest in sorted(found, key=lambda telling: telling[1].verdict != 'verified'):
            wanted.setdefault(self._source_key(mail, outcome, interest), (mail, interest))
        Source = self.env['social.interest.source'].sudo().with_context(active_test=False)
        sources = Source.search([
            ('channel_id', 'in', [channel.id for channel in channels.values()]),
            ('company_id', 'in', [company.id for company, *_key in wanted]),
            '|', ('key', '=', False), ('key', 'in', [key for _company, _code, key, _domain in wanted]),
        ], order='id')
        sites = sources._own_sites_of_each()
        namesakes = sources.grouped(lambda source: (source.company_id, source.channel_id.code, source.key or ''))
        own_sites = {company: company._interest_own_sites() for company in {key[0] for key in wanted}}
        forged = self._forged_sources(wanted)
        known = {}
        for key in wanted:
            company, code, name, domain = key
            source = forged.get(company) if code == FORGED else self._place_among(
                namesakes.get((company, code, name), Source), domain, own_sites[company], sites)
            if source:
                known[key] = source
        return wanted, known

    @api.model
    def _forged_sources(self, keys):
        """Return {company: the place of forged notifications} of those of the source keys that stand for it."""
        companies = self.env['res.company'].union(*(company for company, code, *_key in keys if code == FORGED))
        return companies._ensure_forged_sources() if companies else {}

    @api.model
    def _place_among(self, namesakes, domain, own_sites, sites):
        """Return the one of the sources of one key that a message of ``domain`` belongs to, or none.

        :param set own_sites: domains of the company
        :param dict sites: {source: domains that are ours as far as it is concerned}
        """
        if domain and domain not in own_sites:
            # the place that is ours before the one that only the domain itself made
            return (namesakes.filtered(lambda source: domain in sites[source])
                    or namesakes.filtered(lambda source: domain == source.sender_domain))[:1]
        return namesakes.filtered(lambda source: not source.sender_domain)[:1] or namesakes.filtered(
            lambda source: source.sender_domain == domain or not source.unconfirmed)[:1]

    @api.model
    def _make_sources(self, keys, wanted, channels, vouched):
        """Return {source key: new source}; of those that nobody vouches for so many a day, the rest has one together.

        :param dict wanted: {source key: (ledger row, interest)}
        :param set vouched: source keys of which no stranger can make many
        """
        Source = self.env['social.interest.source'].sudo().with_context(tracking_disable=True)
        companies = self.env['res.company'].union(*(key[0] for key in keys))
        left = {company: company.interest_new_sites for company in companies}
        for company, count in Source._unconfirmed_today(companies).items():
            left[company] -= count
        vals_list, common = {}, []
        for key in keys:
            company, code, _name, domain = key
            if key not in vouched:
                if left[company] <= 0:
                    common.append(key)
                    continue
                left[company] -= 1
            vals_list[key] = {
                **self._prepare_source_values(*wanted[key], channels[code]),
                'sender_domain': domain or False, 'unvouched': key not in vouched}
        made = dict(zip(vals_list, Source.create(list(vals_list.values()))))
        return {**made, **self._common_sources(common, channels)}

    @api.model
    def _common_sources(self, keys, channels):
        """Return {source key: the place that what many unconfirmed sites send has in common}."""
        if not keys:
            return {}
        Source = self.env['social.interest.source'].sudo().with_context(active_test=False, tracking_disable=True)
        known = {(source.company_id, source.channel_id.code): source for source in Source.search([
            ('sender_domain', '=', ANY_SENDER), ('company_id', 'in', [key[0].id for key in keys])])}
        for company, code, *_key in keys:
            if (company, code) not in known:
                known[company, code] = Source.create({
                    'name': self.env._("%s: other unconfirmed sites", channels[code].name),
                    'channel_id': channels[code].id, 'company_id': company.id, 'sender_domain': ANY_SENDER})
        return {key: known[key[:2]] for key in keys}

    @api.model
    def _intake_channels(self, found):
        """Return {code: channel} of the interests."""
        return self.env['social.interest.channel'].sudo()._by_code(
            interest.channel for _mail, _outcome, interest in found)

    @api.model
    def _prepare_source_values(self, mail, interest, channel):
        return {
            'name': interest.source_name or interest.source_key or channel.name,
            'key': interest.source_key or False,
            'channel_id': channel.id,
            'company_id': mail.company_id.id,
            'team_id': mail.mailbox_id.interest_team_id.id,
        }

    # ------------------------------------------------------------------
    # Verified for this source
    # ------------------------------------------------------------------

    @api.model
    def _judged_for_sources(self, found, sources):
        """Return ``found`` with the verdict that counts for the source of each interest."""
        sites = self.env['social.interest.source'].sudo().union(*sources.values())._own_sites_of_each()
        return [
            (mail, self._judged_for(outcome, sites[sources[self._source_key(mail, outcome, interest)]]), interest)
            for mail, outcome, interest in found]

    @api.model
    def _verified_among(self, found):
        """Return {(ledger row, interest): outcome} of those that are verified for the place that they tell of."""
        _wanted, places = self._known_sources(found, self._intake_channels(found))
        sites = self.env['social.interest.source'].sudo().union(*places.values())._own_sites_of_each()
        judged = {
            (mail, interest): self._judged_for(
                outcome, sites.get(places.get(self._source_key(mail, outcome, interest)), set()))
            for mail, outcome, interest in found}
        return {key: outcome for key, outcome in judged.items() if outcome.verdict == 'verified'}

    @api.model
    def _judged_for(self, outcome, own_sites):
        """Return the outcome with its verdict for a source: of hosted software only our own sites are verified.

        :param set own_sites: registrable domains that are ours as far as the source is concerned
        """
        if not outcome.anybody or outcome.verdict != 'verified':
            return outcome
        domain = registrable(outcome.sender_domain)
        if domain and domain in own_sites:
            return dataclasses.replace(outcome, vouched=f'source-pass {domain}')
        code = 'unconfirmed' if domain else 'shared'
        return dataclasses.replace(outcome, verdict='unknown', vouched=f'{code} {domain or outcome.sender_domain}')

    def _site_confirmed(self, domain):
        """A manager said that ``domain`` is ours: what it signed on these cards is verified."""
        signed = self.filtered(lambda card: card.vouched == f'unconfirmed {domain}')
        signed.write({'verdict': 'verified', 'vouched': f'source-pass {domain}'})
        signed.mail_id.write({'verdict': 'verified', 'vouched': f'source-pass {domain}'})
        signed._own_their_refs()
        self.author_id._join_site(domain)
