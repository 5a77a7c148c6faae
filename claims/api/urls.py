"""Addresses of the API."""

from django.urls import path, re_path

from .articles import ArticleDetail, ArticleList, ArticleReadiness, ArticleTexts
from .assignment import ClaimAssignee
from .claims import ClaimDetail, ClaimExport, ClaimList
from .comments import ClaimComments, CommentRedaction
from .corrections import CorrectionList
from .decisions import ClaimDecision
from .documents import DocumentDetail, DocumentList
from .events import ClaimEvents
from .evidence import ArticleEvidence
from .queues import QueueClaims
from .schema import Docs, Schema
from .snapshots import DocumentSnapshots, SnapshotDetail, SnapshotFile, SnapshotText
from .sources import SourceDetail, SourceList, SourceMerge
from .unknown import Unknown

app_name = "api"

urlpatterns = [
    path("v1/articles", ArticleList.as_view(), name="articles"),
    path("v1/articles/<int:pk>", ArticleDetail.as_view(), name="article"),
    path("v1/articles/<int:pk>/readiness", ArticleReadiness.as_view(), name="readiness"),
    path("v1/articles/<int:pk>/evidence", ArticleEvidence.as_view(), name="evidence"),
    path("v1/articles/<int:pk>/texts", ArticleTexts.as_view(), name="texts"),
    path("v1/claims", ClaimList.as_view(), name="claims"),
    path("v1/claims/export", ClaimExport.as_view(), name="export"),
    path("v1/claims/<int:pk>", ClaimDetail.as_view(), name="claim"),
    path("v1/claims/<int:pk>/decision", ClaimDecision.as_view(), name="decision"),
    path("v1/claims/<int:pk>/assignee", ClaimAssignee.as_view(), name="assignee"),
    path("v1/claims/<int:pk>/comments", ClaimComments.as_view(), name="comments"),
    path("v1/claims/<int:pk>/comments/<int:comment>/redaction", CommentRedaction.as_view(), name="redaction"),
    path("v1/claims/<int:pk>/events", ClaimEvents.as_view(), name="events"),
    path("v1/queues/<slug:name>", QueueClaims.as_view(), name="queue"),
    path("v1/documents", DocumentList.as_view(), name="documents"),
    path("v1/documents/<int:pk>", DocumentDetail.as_view(), name="document"),
    path("v1/documents/<int:pk>/snapshots", DocumentSnapshots.as_view(), name="snapshots"),
    path("v1/snapshots/<int:pk>", SnapshotDetail.as_view(), name="snapshot"),
    path("v1/snapshots/<int:pk>/text", SnapshotText.as_view(), name="snapshot-text"),
    path("v1/snapshots/<int:pk>/file", SnapshotFile.as_view(), name="snapshot-file"),
    path("v1/corrections", CorrectionList.as_view(), name="corrections"),
    path("v1/sources", SourceList.as_view(), name="sources"),
    path("v1/sources/<slug:slug>", SourceDetail.as_view(), name="source"),
    path("v1/sources/<slug:slug>/merge", SourceMerge.as_view(), name="merge"),
    path("v1/schema/", Schema.as_view(), name="schema"),
    path("v1/docs/", Docs.as_view(), name="docs"),
    re_path("", Unknown.as_view(), name="unknown"),
]
