# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
{
    'name': 'Social Interest: Forum',
    'summary': 'Questions and ideas of your own community as cards, and cards as topics and knowledge',
    'version': '19.0.1.0.0',
    'category': 'Sales/CRM',
    'author': 'The social_interest authors',
    'license': 'LGPL-3',
    'depends': ['website_forum', 'social_interest'],
    'auto_install': True,
    'data': [
        'security/ir.model.access.csv',
        'security/social_interest_forum_security.xml',
        'data/ir_cron_data.xml',
        'wizards/social_interest_knowledge_views.xml',
        'views/forum_templates.xml',
        'views/forum_forum_views.xml',
        'views/forum_post_views.xml',
        'views/idea_views.xml',
        'views/social_interest_views.xml',
    ],
    'demo': [
        'demo/forum_post_demo.xml',
        'demo/idea_demo.xml',
    ],
    'assets': {
        'web.assets_frontend': [
            'social_interest_forum/static/src/public/**/*',
        ],
        'web.assets_backend': [
            'social_interest_forum/static/src/knowledge/**/*',
            'social_interest_forum/static/src/community/**/*',
            'social_interest_forum/static/src/similar/**/*',
        ],
        'web.assets_tests': [
            'social_interest_forum/static/tests/tours/**/*',
        ],
    },
}
