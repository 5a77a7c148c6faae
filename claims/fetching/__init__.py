"""The one door to the network: fetches a document from the public web, and refuses everything else with the reason."""

from .fetch import Fetched, fetch
from .refusal import Refusal, Refused

__all__ = ["Fetched", "Refusal", "Refused", "fetch"]
