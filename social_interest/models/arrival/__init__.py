# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import res_company
from . import total
from . import mail
from . import channel
from . import gap
from . import source
from . import silence
from . import card
from . import weekly
