"""The admin: lists, filters, the registry of sources, people and keys."""

from . import (
    alerts,
    api_keys,
    articles,
    claims,
    deliveries,
    desks,
    documents,
    events,
    extractions,
    groups,
    mentions,
    report_verbs,
    share_links,
    snapshots,
    sources,
    users,
)

__all__ = [
    "alerts",
    "api_keys",
    "articles",
    "claims",
    "deliveries",
    "desks",
    "documents",
    "events",
    "extractions",
    "groups",
    "mentions",
    "report_verbs",
    "share_links",
    "snapshots",
    "sources",
    "users",
]
