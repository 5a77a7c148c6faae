"""The tables, one concept a file."""

from .agreement_labels import NOTE_LABELS, OUTCOME_LABELS
from .alert import Alert, AlertKind, AlertQuerySet
from .api_key import ApiKey
from .article import Article, TextLanguage
from .citation import Citation, CitationKind, Stance
from .claim import Claim, ClaimQuerySet, Origin
from .claim_lease import ClaimLease
from .comment import Comment
from .correction import Correction, Level
from .delivery import Delivery, DeliveryError, DeliveryState
from .desk import Desk
from .document import Document
from .event import Chain, Event, EventText, Subject, Verb
from .evidence import Evidence
from .extraction import Extraction, ExtractionError, ExtractionState
from .heartbeat import Heartbeat
from .later import Later
from .leased import CRASHED, LOST, OPEN, Leased, LeaseState
from .mail import Mail, MailError, MailState
from .mention import Mention
from .notice import Notice, NoticeKind
from .report_verb import ReportVerb
from .revision import Revision
from .roles import ROLE_WORDS, ROLES, role_name
from .share_link import AnswerKind, ShareAnswer, ShareLink, ShareState
from .sight import as_lister, sees_drafts
from .snapshot import Quality, Snapshot, SnapshotError, SnapshotState
from .snapshot_reading import SnapshotReading, SnapshotReadingError, SnapshotReadingState
from .source import Source, SourceAlias, SourceKind
from .stage import LEFT, PUBLIC, STANDING, UNDECIDED, Stage
from .user import MailTime, User
from .verdict import REASONS, Reason, Verdict

__all__ = [
    "CRASHED",
    "LEFT",
    "LOST",
    "NOTE_LABELS",
    "OPEN",
    "OUTCOME_LABELS",
    "PUBLIC",
    "REASONS",
    "ROLES",
    "ROLE_WORDS",
    "STANDING",
    "UNDECIDED",
    "Alert",
    "AlertKind",
    "AlertQuerySet",
    "AnswerKind",
    "ApiKey",
    "Article",
    "Chain",
    "Citation",
    "CitationKind",
    "Claim",
    "ClaimLease",
    "ClaimQuerySet",
    "Comment",
    "Correction",
    "Delivery",
    "DeliveryError",
    "DeliveryState",
    "Desk",
    "Document",
    "Event",
    "EventText",
    "Evidence",
    "Extraction",
    "ExtractionError",
    "ExtractionState",
    "Heartbeat",
    "Later",
    "LeaseState",
    "Leased",
    "Level",
    "Mail",
    "MailError",
    "MailState",
    "MailTime",
    "Mention",
    "Notice",
    "NoticeKind",
    "Origin",
    "Quality",
    "Reason",
    "ReportVerb",
    "Revision",
    "Snapshot",
    "SnapshotError",
    "SnapshotReading",
    "SnapshotReadingError",
    "SnapshotReadingState",
    "SnapshotState",
    "ShareAnswer",
    "ShareLink",
    "ShareState",
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
    "role_name",
    "as_lister",
    "sees_drafts",
]
