# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import crm_team
from . import stage
from . import standing
from . import place
from . import told
from . import lines
from . import board
from . import meeting
from . import linked
from . import merged
from . import res_partner
from . import card
from . import talk
from . import needed
