"""The admin: lists, filters, the registry of sources, people and keys."""

from . import (
    api_keys,
    articles,
    claims,
    deliveries,
    desks,
    events,
    extractions,
    groups,
    mentions,
    report_verbs,
    share_links,
    sources,
    users,
)

__all__ = [
    "api_keys",
    "articles",
    "claims",
    "deliveries",
    "desks",
    "events",
    "extractions",
    "groups",
    "mentions",
    "report_verbs",
    "share_links",
    "sources",
    "users",
]
