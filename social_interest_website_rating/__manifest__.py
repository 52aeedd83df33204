# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
{
    'name': 'Social Interest: Website Reviews',
    'summary': 'Stars of reviews on your own website, and your public answers to them',
    'version': '19.0.1.0.0',
    'category': 'Sales/CRM',
    'author': 'The social_interest authors',
    'license': 'LGPL-3',
    'depends': ['portal_rating', 'social_interest_website'],
    'auto_install': True,
    'demo': [
        'demo/mail_message_demo.xml',
    ],
}
