# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import website
from . import crm_lead
from . import mail_message
from . import mail_thread
from . import door
from . import strip
