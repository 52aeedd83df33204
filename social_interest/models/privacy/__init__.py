# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import personal_data
from . import forgotten
from . import ir_attachment
from . import proof
from . import ledger
from . import traces
from . import lead
from . import card
from . import author
from . import repeats
from . import raw_retention
from . import retention
from . import block_domain
from . import blocked
from . import void
from . import unproven
