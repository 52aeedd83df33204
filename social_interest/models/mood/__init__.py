# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import res_company
from . import word
from . import count
from . import learning
from . import card
from . import correction
from . import judging
from . import measures
