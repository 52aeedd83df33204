# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import parser
from . import ir_attachment
from . import ledger
from . import card
from . import ir_binary
