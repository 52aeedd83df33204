# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import author
from . import author_merge
from . import card
from . import key
from . import author_key
from . import partner_key
from . import match
from . import known
from . import import_people
from . import finding
from . import deciding
from . import offers
