# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import channel
from . import action
from . import res_company
from . import source
from . import own_site
from . import source_link
from . import card
from . import product_template
