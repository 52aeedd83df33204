# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import author
from . import author_link
from . import told
from . import seen
from . import regard
from . import profiles
from . import block
from . import blocked
from . import crm_lead
from . import res_partner
from . import relationship
from . import previous
from . import deed
from . import call
from . import lead
from . import site
