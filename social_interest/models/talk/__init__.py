# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import card
from . import timeline
from . import rows
from . import entries
from . import strip
from . import handover_note
from . import counted
from . import call_outcome
from . import call
from . import messenger
from . import by_hand
