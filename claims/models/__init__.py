"""The tables, one concept a file."""

from .api_key import ApiKey
from .article import Article, TextLanguage
from .citation import Citation, CitationKind, Stance
from .claim import Claim, ClaimQuerySet, Origin
from .claim_lease import ClaimLease
from .comment import Comment
from .desk import Desk
from .event import Chain, Event, EventText, Subject, Verb
from .extraction import Extraction, ExtractionError, ExtractionState
from .heartbeat import Heartbeat
from .later import Later
from .mention import Mention
from .report_verb import ReportVerb
from .revision import Revision
from .sight import sees_drafts
from .source import Source, SourceAlias, SourceKind
from .stage import PUBLIC, STANDING, UNDECIDED, Stage
from .user import User
from .verdict import REASONS, Reason, Verdict

__all__ = [
    "PUBLIC",
    "REASONS",
    "STANDING",
    "UNDECIDED",
    "ApiKey",
    "Article",
    "Chain",
    "Citation",
    "CitationKind",
    "Claim",
    "ClaimLease",
    "ClaimQuerySet",
    "Comment",
    "Desk",
    "Event",
    "EventText",
    "Extraction",
    "ExtractionError",
    "ExtractionState",
    "Heartbeat",
    "Later",
    "Mention",
    "Origin",
    "Reason",
    "ReportVerb",
    "Revision",
    "Source",
    "SourceAlias",
    "SourceKind",
    "Stage",
    "Stance",
    "Subject",
    "TextLanguage",
    "User",
    "Verb",
    "Verdict",
    "sees_drafts",
]
