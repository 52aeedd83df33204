# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import origin
from . import ledger
from . import take_in
from . import card
from . import catch_up
