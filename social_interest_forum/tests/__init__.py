# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import test_rights
from . import test_topic
from . import test_topic_answers
from . import test_topic_accepted
from . import test_topic_posted
from . import test_knowledge
from . import test_knowledge_offer
from . import test_knowledge_rights
from . import test_knowledge_tours
from . import test_community
from . import test_idea
from . import test_similar
from . import test_tours
