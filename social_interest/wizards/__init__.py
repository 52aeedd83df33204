# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import base_partner_merge
from . import mail_compose_message
from . import social_interest_block
from . import social_interest_close
from . import social_interest_connect
from . import social_interest_deal
from . import social_interest_erase
from . import social_interest_group_mailing
from . import social_interest_handover
from . import social_interest_person
from . import social_interest_place
from . import social_interest_push_token
from . import social_interest_template_import
from . import social_interest_void
from . import social_interest_assign
from . import mail_activity_schedule
from . import social_interest_merge
