"""The admin: lists, filters, the registry of sources, people and keys."""

from . import api_keys, articles, claims, events, extractions, groups, mentions, report_verbs, sources, users

__all__ = [
    "api_keys",
    "articles",
    "claims",
    "events",
    "extractions",
    "groups",
    "mentions",
    "report_verbs",
    "sources",
    "users",
]
