# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Every field that may hold something of a person, and what erasing the person does with it.

Erasing goes by this table: what stands under ``empty`` is emptied, what stands
under ``gone`` goes with its row. A new model, or a new stored field, has to be
entered here: a test names those that are not.
"""

from typing import NamedTuple

OURS = "figures, and what our own people did"
PLACE = "tells of a place or of our own rules, of no person outside"


class Treatment(NamedTuple):
    """What erasure does with the fields of one model.

    :param empty: names of the fields that are emptied; the row stays, for the reports
    :param gone: names of the fields that go with their row
    :param kept: {why: names of the fields that stay}
    """

    empty: tuple = ()
    gone: tuple = ()
    kept: dict = {}  # noqa: RUF012 (never changed)

    @property
    def names(self):
        return {*self.empty, *self.gone, *(name for names in self.kept.values() for name in names)}


#: of every model
AUTOMATIC = frozenset({'id', 'create_uid', 'create_date', 'write_uid', 'write_date'})

PERSONAL = {
    'social.interest': Treatment(
        empty=(
            'text', 'title', 'source_url', 'product_url', 'author_id', 'partner_id', 'email', 'phone', 'form_fields',
            'quoted', 'answer_text', 'also_to', 'undelivered_reason', 'undelivered_message_id',
            'thread_key', 'external_ref', 'claimed_ref', 'vouched', 'place_key', 'proof_ids', 'proof_url',
            'quality_comment',
            'snooze_note', 'unproven_note', 'handover_note', 'utm_campaign', 'utm_source', 'utm_medium',
            'thread_card_id', 'came_as_id',
            'acknowledge_email', 'acknowledge_reason', 'acknowledge_message_id', 'mood_because', 'keyword_ids'),
        kept={
            OURS: (
                'date', 'user_id', 'answer_kind', 'state', 'status', 'needs_answer', 'waiting_since', 'taken_date',
                'opened_date', 'unproven_reason',
                'first_answered_date', 'answered_date', 'answered_user_id', 'processed_date', 'response_hours',
                'team_id', 'company_id', 'priority', 'tag_ids', 'active', 'rating', 'others_count', 'verdict', 'basis',
                'processed', 'proof_date', 'proof_user_id', 'has_proof', 'proof_asked_date', 'quality_score',
                'quality_count', 'quality_user_id', 'quality_date', 'to_check', 'snoozed_until', 'woken_date', 'lang',
                'relationship', 'acknowledge_state', 'acknowledge_date', 'acknowledge_tried', 'former_user_id',
                'had_user_ids', 'pooled', 'return_date', 'deadline', 'due_date', 'warn_date', 'warned_on',
                'condition', 'kept_date',
                'undelivered_date', 'emptied_date', 'awake', 'blocked', 'no_deal', 'deal_wanted', 'call_outcome_id',
                'refused', 'greeted_date', 'silent_date', 'day', 'hour', 'first_answered_how', 'working_hours',
                'reopened', 'mood', 'mood_set', 'mood_user_id', 'mood_date', 'rules_date', 'rule_hours'),
            PLACE: (
                'source_id', 'channel_id', 'action_id', 'product_id', 'product_suggestion_id', 'deal_rule_id'),
            "the message is emptied itself": ('mail_id', 'answer_mail_id'),
            "a deal is the company's own record; what it took over from the card is emptied": ('lead_id',),
        }),
    'social.interest.author': Treatment(gone=(
        'name', 'channel_id', 'company_id', 'key', 'handle', 'url', 'photo_url', 'email', 'email_normalized', 'phone',
        'partner_id', 'relationship', 'photo_tried', 'origins', 'blocked', 'block_user_id', 'block_date',
        'block_reason', 'active', 'merged_into_id', 'kept_id', 'match_due', 'first_seen', 'last_seen', 'lang',
        'tag_ids', 'vip', 'image_1920', *(f'image_{size}' for size in (1024, 512, 256, 128)))),
    'social.interest.standing': Treatment(gone=(
        'stage_id', 'team_id', 'partner_id', 'author_id', 'company_id', 'since', 'user_id', 'active', 'superseded_id')),
    'social.interest.stage': Treatment(kept={PLACE: (
        'name', 'team_id', 'icon', 'color', 'sequence', 'fold', 'starts', 'meaning', 'active', 'company_id')}),
    'social.interest.group': Treatment(kept={PLACE: (
        'name', 'sequence', 'active', 'company_id', 'user_id', 'tag_ids', 'channel_ids', 'action_ids', 'product_ids',
        'stage_ids', 'outcome', 'vip', 'seen_within', 'seen_before', 'with_blocked')}),
    'social.interest.rule': Treatment(kept={PLACE: (
        'name', 'sequence', 'active', 'company_id', 'channel_ids', 'source_ids', 'action_ids', 'place', 'words',
        'words_without', 'lang_ids', 'stars_from', 'stars_to', 'verdict', 'hours_from', 'hours_to', 'mon', 'tue', 'wed',
        'thu', 'fri', 'sat', 'sun', 'customer', 'author_state', 'vip', 'times', 'author_tag_ids', 'stage_ids',
        'set_tag_ids', 'set_priority', 'set_product_id', 'set_team_id', 'set_user_id', 'set_hours', 'makes_deal',
        'activity_type_id', 'activity_summary', 'activity_user_id', 'activity_days', 'ignores', 'ignore_reason',
        'tells_head', 'stops', 'mood', 'keyword_ids', 'leader', 'people_after')}),
    'social.interest.keyword': Treatment(kept={PLACE: (
        'name', 'kind', 'spellings', 'product_id', 'company_id', 'active')}),
    'social.interest.rule.hit': Treatment(kept={OURS: (
        'rule_id', 'interest_id', 'date', 'things', 'user_id', 'deed_id', 'activity_id')}),
    'social.interest.match': Treatment(gone=(
        'author_id', 'other_id', 'partner_id', 'company_id', 'evidence', 'confidence', 'strength', 'state', 'user_id',
        'date', 'way', 'gone_id', 'journal', 'by_hand')),
    'social.interest.match.key': Treatment(gone=(
        'kind', 'value', 'sure', 'who', 'author_id', 'partner_id', 'company_id')),
    'social.interest.mail': Treatment(
        empty=('content_hash', 'trace_hash', 'message_id', 'sender', 'subject', 'reason', 'raw', 'vouched', 'files',
               'file_count'),
        kept={
            "where the message lies, so that it is not fetched again": (
                'mailbox_id', 'company_id', 'folder', 'uidvalidity', 'uid'),
            OURS: (
                'size', 'internal_date', 'state', 'attempts', 'worker', 'parser', 'parser_version', 'basis', 'verdict',
                'history', 'interest_count', 'degraded', 'headers_only', 'dismissed', 'parsers_digest',
                'emptied_date', 'spam', 'not_spam', 'slow', 'is_copy'),
            "the card is emptied itself": ('told_card_id',),
        }),
    'social.interest.proof': Treatment(
        empty=('attachment_id', 'message_id', 'url', 'source_url', 'sha256'),
        kept={OURS: (
            'interest_id', 'kind', 'user_id', 'date', 'tz', 'void_date', 'void_user_id', 'void_reason')}),
    'social.interest.reply.use': Treatment(
        empty=('author_id',), kept={OURS: ('reply_id', 'interest_id', 'channel_id', 'user_id', 'company_id')}),
    'social.interest.notice': Treatment(
        gone=('user_id', 'event', 'way', 'interest_ids', 'activity_id', 'due_at', 'note', 'deed_id')),
    'social.interest.deed': Treatment(gone=(
        'user_id', 'kind', 'token', 'until', 'before', 'left', 'followers', 'lead_id', 'lead_told', 'along')),
    'social.interest.credit': Treatment(
        gone=('interest_id', 'interest_date', 'days'),
        kept={
            OURS: (
                'model', 'weight', 'share', 'company_id', 'deal_date', 'outcome', 'currency_id', 'revenue',
                'won_revenue', 'deal_user_id', 'team_id'),
            PLACE: ('channel_id', 'source_id', 'action_id'),
            "a deal is the company's own record": ('lead_id',)}),
    'social.interest.cost': Treatment(kept={PLACE: (
        'channel_id', 'source_id', 'team_id', 'date_from', 'date_to', 'amount', 'currency_id', 'note', 'company_id')}),
    'social.interest.weekly': Treatment(kept={OURS: ('team_id', 'user_id', 'week')}),
    'social.interest.credit.task': Treatment(gone=('lead_id', 'author_id', 'interest_id')),
    'social.interest.viewer': Treatment(gone=('interest_id', 'user_id', 'seen')),
    'social.interest.draft': Treatment(gone=('interest_id', 'user_id', 'body', 'held_until')),
    'social.interest.forgotten': Treatment(
        kept={"a keyed hash, from which nobody learns anything": ('company_id', 'digest')}),
    'social.interest.channel': Treatment(kept={PLACE: (
        'name', 'code', 'sequence', 'active', 'group', 'icon', 'color', 'medium_id', 'domains', 'private_url')}),
    'social.interest.action': Treatment(kept={PLACE: (
        'name', 'code', 'sequence', 'active', 'phrase', 'icon', 'needs_answer', 'knocks')}),
    'social.interest.source': Treatment(kept={PLACE: (
        'name', 'channel_id', 'key', 'url', 'active', 'company_id', 'team_id', 'product_id', 'response_hours',
        'own_identities', 'http_hosts', 'distribution', 'return_rule', 'return_minutes', 'return_to', 'replan',
        'replan_after', 'acknowledge', 'acknowledge_template_id', 'acknowledge_days', 'acknowledge_limit',
        'acknowledge_lang', 'acknowledge_ends', 'domains', 'sender_domain', 'unconfirmed', 'denied', 'unvouched',
        'makes_deals', 'deals_unverified', 'description', 'site', 'silent_since', 'silent_pause', 'silent_noticed',
        *(f'image_{size}' for size in (1920, 1024, 512, 256, 128)))}),
    'social.interest.target': Treatment(kept={PLACE: ('source_id', 'action_id', 'hours', 'company_id')}),
    'social.interest.reply': Treatment(kept={"written by our own people, for everybody": (
        'name', 'body', 'channel_ids', 'action_ids', 'team_ids', 'lang', 'sequence', 'active', 'company_id',
        'user_id', 'series_id')}),
    'social.interest.reply.series': Treatment(kept={PLACE: ('name', 'mode', 'company_id')}),
    'social.interest.call.outcome': Treatment(kept={PLACE: (
        'name', 'sequence', 'active', 'reached', 'closes', 'refuses')}),
    'social.interest.template': Treatment(kept={
        PLACE: (
            'name', 'active', 'sequence', 'company_id', 'sender', 'subject', 'words', 'list_id', 'signed_by',
            'link_domain', 'channel_id', 'action_id', 'source_id', 'answer'),
        "the message is emptied itself": ('mail_id',)}),
    'social.interest.template.line': Treatment(kept={PLACE: (
        'template_id', 'sequence', 'target', 'method', 'pattern', 'until', 'number', 'required', 'is_worth')}),
    'social.interest.mood.word': Treatment(kept={PLACE: ('word', 'kind', 'weight', 'lang', 'company_id', 'active')}),
    'social.interest.mood.count': Treatment(kept={
        "how many people used a word: only words of several, counted anew each night without whoever was erased": (
            'company_id', 'lang', 'word', 'unhappy', 'neutral', 'happy')}),
    'social.interest.crowd': Treatment(kept={OURS: (
        'company_id', 'team_id', 'date', 'asked_date', 'cards', 'with_post', 'people_count', 'linked_count',
        'post_count', 'left_out_count', 'cluster_count', 'share_count')}),
    'social.interest.crowd.person': Treatment(gone=(
        'crowd_id', 'company_id', 'team_id', 'author_id', 'channel_id', 'cluster_id', 'interests', 'post_count',
        'after_count', 'link_count', 'influence', 'place', 'is_leader', 'post_ids')),
    'social.interest.crowd.cluster': Treatment(
        empty=('author_id',),
        kept={OURS: ('crowd_id', 'company_id', 'team_id', 'number', 'people_count', 'post_count')}),
    'social.interest.crowd.post': Treatment(gone=(
        'crowd_id', 'company_id', 'team_id', 'interest_id', 'people_count', 'card_count', 'first_date', 'last_date',
        'is_left_out', 'share_count', 'measured_count', 'young_count', 'new_before', 'new_after', 'person_ids')),
    'social.interest.drift': Treatment(kept={
        OURS: ('parser', 'since', 'ended', 'rate', 'rate_before', 'activity_id'),
        "the message is emptied itself": ('mail_id',)}),
    'social.interest.total': Treatment(kept={
        "a number of a time and a place, of no person": (
            'source_id', 'company_id', 'action_id', 'action_ids', 'number', 'first_day', 'last_day', 'exact'),
        "the message is emptied itself": ('mail_id',)}),
    'social.interest.gap': Treatment(kept={PLACE: (
        'source_id', 'since', 'ended', 'user_id', 'activity_id')}),
    'social.interest.outage': Treatment(kept={PLACE: (
        'mailbox_id', 'since', 'ended', 'reason', 'user_id', 'activity_id')}),
    'social.interest.block.domain': Treatment(kept={
        "a firm, or a sender of many; a manager takes it off the list": (
            'name', 'company_id', 'reason', 'user_id', 'date')}),
    'social.interest.folder': Treatment(kept={PLACE: (
        'mailbox_id', 'name', 'uidvalidity', 'last_uid', 'old_uid', 'unflagged', 'flag_refusal')}),
    'social.interest.import': Treatment(kept={
        PLACE: (
            'name', 'mailbox_id', 'company_id', 'cards', 'state', 'position', 'total_size', 'done_size', 'read_count',
            'new_count', 'known_count', 'skipped', 'error'),
        "it goes by itself once it is read": ('file',)}),
    'social.interest.webhook': Treatment(kept={PLACE: (
        'name', 'active', 'company_id', 'url', 'secret', 'on_new', 'on_taken', 'on_answered', 'on_closed', 'on_freed',
        'team_ids', 'channel_ids', 'days', 'failures', 'failing_since', 'gone')}),
    'social.interest.webhook.delivery': Treatment(
        empty=('body',),
        kept={OURS: (
            'webhook_id', 'company_id', 'interest_id', 'event', 'date', 'uuid', 'state', 'tries', 'next_try', 'until',
            'sent_date', 'http_status', 'fault', 'deed_id')}),
    # core's own tables, as far as they tell of what the rows above tell of
    'ir.attachment': Treatment(gone=('name', 'raw', 'db_datas', 'store_fname', 'index_content', 'url', 'description')),
    'mail.message': Treatment(gone=('subject', 'body', 'email_from', 'author_id', 'reply_to', 'tracking_value_ids')),
    'mail.mail': Treatment(gone=('body_html', 'email_to', 'email_cc', 'headers', 'references', 'failure_reason')),
    'mail.scheduled.message': Treatment(gone=('subject', 'body')),
    'mail.activity': Treatment(gone=('summary', 'note', 'interest_remind_at')),
    'calendar.event': Treatment(gone=('name', 'description', 'location', 'notes')),
    'mail.followers': Treatment(gone=('partner_id',)),
    # as far as it is what the card told, and nobody has changed it
    'crm.lead': Treatment(empty=('name', 'description', 'contact_name', 'email_from', 'phone')),
    'bus.bus': Treatment(gone=('message',)),
}

#: fields that we add to core's models, all of settings and of our own people
SETTINGS = frozenset({
    'crm.lead', 'crm.team', 'crm.team.member', 'digest.digest', 'fetchmail.server', 'product.template', 'res.company',
    'res.partner', 'res.users', 'res.users.settings', 'resource.calendar', 'resource.calendar.leaves'})
