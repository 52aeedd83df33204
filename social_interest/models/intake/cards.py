# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ConcurrencyError
from odoo.fields import Domain
from odoo.tools import email_normalize, frozendict, ormcache

from ...parsers import links
from ...parsers.language import guess
from ...tools.transactions import Lock, lock_all_until_commit
from .mail import MAX_INTEGER

#: what no card has that is made just now, and what follows from other fields is computed of
NOTHING_YET = ('first_answered_date', 'kept_date', 'answer_mail_id', 'lead_id', 'mood_set')
#: what the key of an author begins with whom his channel gives none
NAMELESS = '\0'


class SocialInterest(models.Model):
    """From the outcome of a parser to cards; all in batches, no query in a loop."""

    _inherit = 'social.interest'

    lang = fields.Selection(
        lambda self: self.env['res.lang'].get_installed(), string="Language",
        help="The language of the text, if it is one of those that are installed here; empty if that is not clear.")

    @api.model
    def _create_from_outcomes(self, pairs):
        """Make the cards of parsed messages.

        :param pairs: list of (ledger row, outcome with ``found`` interests)
        :returns: the new cards, without those whose action has a card already
        """
        found = [(mail, outcome, interest) for mail, outcome in pairs for interest in outcome.found]
        if not found:
            return self.browse()
        channels = self._intake_channels(found)
        sources = self._intake_sources(found, channels)
        found = self._judged_for_sources(found, sources)
        authors, new_authors = self._intake_authors(found, channels, sources)
        products = self._intake_products(found, sources)
        denied = {source.id for source in sources.values() if source.denied}
        actions = self.env['social.interest.action'].sudo()._by_code(
            interest.action for _mail, _outcome, interest in found)
        vals_list = []
        for mail, outcome, interest in found:
            vals = self._prepare_interest_values(mail, outcome, interest)
            vals.update({
                'source_id': sources[self._source_key(mail, outcome, interest)].id,
                'action_id': actions[interest.action].id,
                'mail_id': mail.id,
            })
            if outcome.verdict == 'failed':
                vals['channel_id'] = channels[interest.channel].id
            else:
                author = authors.get(self._author_key(mail, outcome, interest, sources))
                vals.update(products.get((mail.company_id, interest), {}), **self._author_values(author))
            if vals['source_id'] in denied:
                vals['state'] = 'ignored'
            vals_list.append(vals)
        vals_list, replaced = self._without_known(vals_list, sources)
        self._keep_responsible(vals_list)
        cards = self.with_context(tracking_disable=True, mail_create_nosubscribe=True).create(vals_list)
        new_authors._confirm_seen(cards)
        self._replace(replaced, vals_list, cards)
        cards._after_intake()
        return cards

    @api.model
    def _prepare_interest_values(self, mail, outcome, interest):
        """Values of one card, without its relations.

        Of a forged notification nothing is shown that its sender chose: no
        text, no link, no name.
        """
        values = {
            'date': self._told_date(mail, interest),
            'verdict': outcome.verdict,
            'vouched': outcome.vouched or False,
            'basis': outcome.basis or False,
            'answer_kind': interest.answer or 'page',
            **self._ref_values(outcome, interest),
        }
        if mail.history:
            # who answered, and when, nobody knows any more: these stay empty
            values['state'] = 'processed'
        if outcome.verdict == 'failed':
            return values
        return {
            **values,
            # Odoo would ask for the default of each, card by card
            **dict.fromkeys(NOTHING_YET, False),
            'text': interest.text or False,
            'lang': self._lang_of(interest.text),
            'title': interest.title or False,
            'source_url': interest.url or False,
            'product_url': interest.product_url or False,
            'email': interest.email or False,
            'phone': interest.phone or False,
            'rating': interest.rating or 0,
            'others_count': min(interest.others, MAX_INTEGER),
            'thread_key': interest.thread_key or False,
            'quoted': interest.quoted or False,
            'also_to': '\n'.join(interest.recipients) or False,
            'form_fields': '\n'.join(f'{label}: {value}' for label, value in interest.fields) or False,
        }

    @api.model
    def _lang_of(self, text):
        """Return the code of the installed language of a text, or False."""
        return self._langs_by_iso().get(guess(text)) or False

    @api.model
    @ormcache(cache='stable')
    def _langs_by_iso(self):
        """Return {ISO 639-1 code: code of the first installed language}; as core keeps those that are installed."""
        installed = {}
        for code, _name in self.env['res.lang'].get_installed():
            installed.setdefault(code.partition('_')[0], code)
        return frozendict(installed)

    def _tell_live(self, kind):
        """What an import brings of times past is nothing new, though it is counted."""
        past = self.sudo().filtered(lambda card: card.mail_id.history) if kind == 'new' else self.browse()
        if past:
            super(SocialInterest, past)._tell_live('changed')
        return super(SocialInterest, self - past)._tell_live(kind)

    # ------------------------------------------------------------------
    # Authors
    # ------------------------------------------------------------------

    @api.model
    def _author_key(self, mail, outcome, interest, sources):
        """The key that joins messages to one author; of nameless keys, the message.

        Whom a site names that nobody confirmed is a person of that site: it may name anybody.
        """
        key = interest.author_key or f'{NAMELESS}{mail.id}/{interest.author_name}'
        domain = self._sending_domain(outcome)
        if interest.author_key and domain and sources[self._source_key(mail, outcome, interest)].unconfirmed:
            key = f'{domain}/{key}'
        return (mail.company_id, interest.channel, key)

    @api.model
    def _is_nameless(self, key):
        """Whether an author key stands for a person that only this message knows."""
        return key[2].startswith(NAMELESS)

    @api.model
    def _intake_authors(self, found, channels, sources):
        """Return ({author key: author}, the new ones); new persons are made, of known ones what is new is taken over.

        Where the message gives no hard key, the person is a new author each
        time: two people of one name are not one person.
        """
        Author = self.env['social.interest.author'].sudo()
        wanted = {}
        for mail, outcome, interest in found:
            if outcome.verdict != 'failed' and (interest.author_name or interest.author_key):
                telling = (interest, outcome.verdict, self._told_date(mail, interest))
                wanted.setdefault(self._author_key(mail, outcome, interest, sources), []).append(telling)
        known = self._known_authors(wanted, channels)
        missing = [key for key in wanted if key not in known]
        self._lock_new_authors(missing, channels)
        # whoever is made of his first message has learnt what that tells
        created = Author.create([
            self._prepare_new_author(key, channels[key[1]], wanted[key].pop(0)) for key in missing])
        known.update(zip(missing, created))
        Author._learn([
            (known[key], self._told_of_author(interest), verdict, date)
            for key, tellings in wanted.items() for interest, verdict, date in tellings])
        return known, created

    @api.model
    def _known_authors(self, keys, channels):
        """Return {author key: author} of those that there are.

        :param keys: iterable of author keys
        :param channels: {code: channel}
        """
        hard = [key for key in keys if not self._is_nameless(key)]
        return {
            (author.company_id, author.channel_id.code, author.key): author
            for author in self.env['social.interest.author'].sudo().with_context(active_test=False).search([
                ('channel_id', 'in', [channel.id for channel in channels.values()]),
                ('company_id', 'in', [company.id for company, _code, _key in hard]),
                ('key', 'in', [key for _company, _code, key in hard]),
            ])
        } if hard else {}

    @api.model
    def _lock_new_authors(self, keys, channels):
        """Keep other workers from making the same authors until this transaction ends.

        The unique index would refuse them too, but with what the message says
        in the log. Whether somebody was faster is asked with the locks held, and
        of a transaction that begins now: whoever had them before has committed.

        :param keys: iterable of author keys
        :param channels: {code: channel}
        :raises ConcurrencyError: somebody was faster; a new transaction knows the author
        """
        hard = [key for key in keys if not self._is_nameless(key)]
        if not hard:
            return
        lock_all_until_commit(self.env, Lock.AUTHOR, (f'{company.id}/{code}/{key}' for company, code, key in hard))
        with self.env.registry.cursor() as cr:
            if self.with_env(self.env(cr=cr))._known_authors(hard, channels):
                raise ConcurrencyError("another worker made an author of these messages")

    @api.model
    def _told_of_author(self, interest):
        """Return what a message tells of the person who acted: {field: value, empty where it says nothing}."""
        return {
            'name': interest.author_name or False,
            'handle': interest.author_handle or False,
            'url': links.tidied(interest.author_url) or False,
            'photo_url': interest.author_photo or False,
            'email': email_normalize(interest.email or '') or False,
            'phone': interest.phone or False,
        }

    @api.model
    def _prepare_new_author(self, key, channel, telling):
        """Values of one author, with who told them."""
        Author = self.env['social.interest.author']
        interest, verdict, date = telling
        told = self._told_of_author(interest)
        names = [name for name, value in told.items() if value]
        return {
            **told,
            **self._prepare_author_values(key[0], channel, interest),
            'key': not self._is_nameless(key) and key[2],
            'origins': Author._origins_of(names, verdict, date),
            **Author._first_seen_values(date, self._lang_of(interest.text)),
        }

    @api.model
    def _prepare_author_values(self, company, channel, interest):
        return {
            'name': interest.author_name or interest.author_handle or interest.author_key,
            'channel_id': channel.id,
            'company_id': company.id,
        }

    @api.model
    def _author_values(self, author):
        """What the card takes over from its author."""
        if not author:
            return {}
        values = {'author_id': author.id}
        if author.blocked:
            values['state'] = 'ignored'
        return values

    # ------------------------------------------------------------------
    # Responsible
    # ------------------------------------------------------------------

    @api.model
    def _keep_responsible(self, vals_list):
        """Who talks with a person on a thread goes on talking with him, as long as he may."""
        wanted = {
            (vals['author_id'], vals['thread_key'])
            for vals in vals_list if vals.get('author_id') and vals.get('thread_key')
        }
        if not wanted:
            return
        earlier = self.search(
            Domain('author_id', 'in', [author for author, _key in wanted])
            & Domain('thread_key', 'in', [key for _author, key in wanted])
            & Domain('user_id', '!=', False), order='date')
        # an author, and so a thread, is one company's
        able = {
            company: cards.user_id._interest_workers(company)
            for company, cards in earlier.grouped('company_id').items()}
        owners = {
            (card.author_id.id, card.thread_key): card.user_id
            for card in earlier if card.user_id in able[card.company_id]}
        now = fields.Datetime.now()
        for vals in vals_list:
            owner = owners.get((vals.get('author_id'), vals.get('thread_key')))
            if owner and vals.get('state', 'new') == 'new':
                vals.update(user_id=owner.id, state='taken', taken_date=now)
