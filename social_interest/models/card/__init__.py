# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import social_interest
from . import link
from . import state
from . import claim
from . import handover
from . import answer
from . import answer_text
from . import private_answer
from . import proof
from . import social_interest_proof
from . import snooze
from . import own_reply
from . import quality
from . import rights
from . import ir_attachment
from . import mail_activity
