# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Somebody of every role, and something of every model, for the tables of rights."""

import base64
import csv
from pathlib import Path

from odoo import Command, fields
from odoo.tests import new_test_user

from .common import PIXEL, PeopleMixin, letter

#: role: groups of its user; a salesperson is a colleague of whoever has the card
ROLES = {
    'public': 'base.group_public',
    'portal': 'base.group_portal',
    'employee': 'base.group_user',
    'salesperson': 'sales_team.group_sale_salesman',
    'owner': 'sales_team.group_sale_salesman',
    'leader': 'sales_team.group_sale_salesman',
    'head': 'sales_team.group_sale_salesman_all_leads',
    'manager': 'sales_team.group_sale_manager',
    'administrator': 'base.group_system,sales_team.group_sale_manager',
    'elsewhere': 'sales_team.group_sale_manager',
}


def table(name):
    """Return {key: {role: cell}} of a table beside this file; its first column is the key."""
    with (Path(__file__).parent / name).open(newline='') as lines:
        rows = list(csv.reader(lines))
    head = rows[0][1:]
    return {row[0]: dict(zip(head, row[1:], strict=True)) for row in rows[1:]}


class RolesMixin(PeopleMixin):
    """A card that its owner has, in a team with a leader; a manager of another company stands outside."""

    @classmethod
    def make_roles(cls, env):
        cls.make_people(env)
        cls.users = {role: new_test_user(env, f'si_role_{role}', groups) for role, groups in ROLES.items()}
        cls.beta = env['res.company'].create({'name': "Beta"})
        cls.users['elsewhere'].write({'company_ids': [Command.set(cls.beta.ids)], 'company_id': cls.beta.id})
        cls.team.user_id = cls.users['leader']
        beta_source = env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': cls.channel.id, 'company_id': cls.beta.id})
        cls.mailbox = env['fetchmail.server'].create({
            'name': "Interests", 'server_type': 'pop', 'server': 'mail.example', 'user': 'interests@acme.example',
            'password': 'x', 'collects_interests': True, 'state': 'done'})
        cls.make_samples(env)
        cls.beta_card = env['social.interest'].create({'source_id': beta_source.id, 'text': "Of Beta"})

    @classmethod
    def make_samples(cls, env):
        """Make one record of each model: whose it is, is the owner."""
        owner, company = cls.users['owner'], env.company
        cls.mail = env['social.interest.mail'].create({
            'company_id': company.id, 'sender': 'lars@holm.example', 'subject': "A comment", 'state': 'done',
            'mailbox_id': cls.mailbox.id, 'parser': 'letter', 'internal_date': fields.Datetime.now(),
            'raw': base64.b64encode(letter())})
        cls.author.image_1920 = PIXEL
        cls.sample = cls.card(user_id=owner.id, mail_id=cls.mail.id)
        cls.proven = cls.card(user_id=owner.id)
        cls.screenshot = env['ir.attachment'].browse(cls.proven.with_user(owner).add_proof('a.png', PIXEL))
        cls.file = env['ir.attachment'].create({
            'name': 'note.txt', 'raw': b'secret note', 'res_model': 'social.interest', 'res_id': cls.sample.id})
        rule = env['social.interest.rule'].create({'name': "Look at it", 'stops': True})
        reply = env['social.interest.reply'].create({'name': "Hello", 'body': "Hello", 'user_id': False})
        template = env['social.interest.template'].create({
            'name': "Form", 'sender': 'forms.example', 'company_id': company.id,
            'line_ids': [Command.create({'target': 'email', 'pattern': "E-mail"})]})
        cls.samples = {record._name: record.sudo() for record in (
            cls.sample, cls.author, cls.source, cls.channel, cls.sample.action_id, cls.mail,
            cls.proven.proof_record_ids, reply, template, template.line_ids, cls.mailbox,
            env['crm.lead'].create({'name': "Chairs", 'user_id': owner.id}),
            env['res.partner'].create({'name': "Acme"}),
            env['product.template'].create({'name': "Chair"}),
            env['social.interest.reply.series'].create({'name': "Hello"}),
            env['social.interest.target'].create({'action_id': cls.sample.action_id.id}),
            env['social.interest.block.domain'].create({'name': 'evil.example', 'reason': "Spam"}),
            env['social.interest.notice'].create({
                'user_id': owner.id, 'event': 'late', 'way': 'odoo', 'due_at': fields.Datetime.now()}),
            env['social.interest.deed'].create({
                'user_id': owner.id, 'kind': 'ignore', 'token': 'past', 'until': fields.Datetime.now(), 'before': {}}),
            env['social.interest.forgotten'].create({'company_id': company.id, 'digest': '0'}),
            env['social.interest.viewer'].create({
                'interest_id': cls.sample.id, 'user_id': owner.id, 'seen': fields.Datetime.now()}),
            env['social.interest.draft'].create({
                'interest_id': cls.sample.id, 'user_id': owner.id, 'body': "Yes."}),
            env.ref('social_interest.call_outcome_reached'),
            env['social.interest.match'].create({
                'author_id': cls.author.id, 'company_id': company.id, 'confidence': 90,
                'partner_id': env['res.partner'].create({'name': "Lars Holm"}).id,
                'evidence': [['email', 'lars@holm.example', 2]]}),
            env['social.interest.match.key'].create({
                'author_id': cls.author.id, 'company_id': company.id, 'kind': 'email', 'value': 'lars@holm.example'}),
            env['social.interest.drift'].create({'parser': 'letter', 'since': fields.Datetime.now()}),
            env['social.interest.total'].create({
                'source_id': cls.source.id, 'action_id': cls.sample.action_id.id, 'number': 3,
                'action_ids': cls.sample.action_id.ids, 'first_day': '2026-11-02', 'last_day': '2026-11-08'}),
            env['social.interest.gap'].create({'source_id': cls.source.id, 'since': fields.Datetime.now()}),
            env['social.interest.outage'].create({'mailbox_id': cls.mailbox.id, 'since': fields.Datetime.now()}),
            env['social.interest.folder'].create({'mailbox_id': cls.mailbox.id, 'name': 'INBOX'}),
            env['social.interest.import'].create({'mailbox_id': cls.mailbox.id}),
            env['social.interest.weekly'].create({
                'team_id': cls.team.id, 'user_id': cls.users['leader'].id, 'week': '2026-11-02'}),
            env['social.interest.cost'].create({'source_id': cls.source.id, 'amount': 30}),
            env['social.interest.credit'].create({
                'lead_id': env['crm.lead'].create({'name': "Chairs"}).id, 'interest_id': cls.sample.id,
                'model': 'first', 'weight': 1_000_000, 'company_id': company.id,
                'deal_date': fields.Datetime.now(), 'outcome': 'open',
                'interest_date': cls.sample.date, 'channel_id': cls.channel.id, 'source_id': cls.source.id,
                'action_id': cls.sample.action_id.id}),
            env['social.interest.mood.word'].create({'word': "terrific", 'lang': 'en'}),
            env['social.interest.keyword'].create({'name': "terrific"}),
            env['social.interest.mood.count'].create({'company_id': company.id, 'lang': 'en', 'word': "terrific"}),
            *cls.crowd_samples(env),
            env['social.interest.credit.task'].create({'interest_id': cls.sample.id}),
            *cls.webhook_samples(env),
            cls.team.interest_stage_ids[0],
            env['social.interest.group'].create({'name': "All", 'user_id': False}),
            rule,
            env['social.interest.rule.hit'].create({
                'rule_id': rule.id, 'interest_id': cls.sample.id, 'things': ['stop']}),
            env['social.interest.standing'].create({
                'stage_id': cls.team.interest_stage_ids[0].id, 'author_id': cls.author.id, 'company_id': company.id}),
            env['social.interest.reply.use'].create({
                'reply_id': reply.id, 'interest_id': cls.sample.id, 'user_id': owner.id, 'company_id': company.id}),
        )}
        cls.card('connection_request', user_id=owner.id)
        env.flush_all()
        cls.samples['social.interest.cost.day'] = env['social.interest.cost.day'].search(
            [('cost_id', '=', cls.samples['social.interest.cost'].id)], limit=1)
        cls.samples['social.interest.funnel'] = env['social.interest.funnel'].search(
            [('author_id', '=', cls.author.id)], limit=1)
        cls.samples['social.interest.parser.report'] = env['social.interest.parser.report'].search([], limit=1)

    @classmethod
    def webhook_samples(cls, env):
        """Return a webhook, which leads nowhere, and what it was to tell."""
        webhook = env['social.interest.webhook'].create({'name': "Shop", 'url': 'https://127.0.0.1/hook'})
        return webhook, env['social.interest.webhook.delivery'].create({
            'webhook_id': webhook.id, 'company_id': env.company.id, 'interest_id': cls.sample.id, 'event': 'taken',
            'uuid': 'sample', 'body': '{}', 'state': 'failed', 'fault': 'unreached'})

    @classmethod
    def crowd_samples(cls, env):
        """Return what was told of the people of a team."""
        scope = {'company_id': env.company.id, 'team_id': cls.team.id}
        crowd = env['social.interest.crowd'].create(scope)
        scope['crowd_id'] = crowd.id
        cluster = env['social.interest.crowd.cluster'].create({**scope, 'number': 1, 'author_id': cls.author.id})
        return (
            crowd, cluster, env['social.interest.crowd.post'].create({**scope, 'interest_id': cls.sample.id}),
            env['social.interest.crowd.person'].create(
                {**scope, 'author_id': cls.author.id, 'cluster_id': cluster.id}))
