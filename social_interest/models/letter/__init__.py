# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import recipients
from . import compose
from . import post
from . import notify
from . import kept
from . import social_interest_draft
from . import draft
from . import send
from . import undelivered
from . import mail_mail
from . import mail_message
from . import together
