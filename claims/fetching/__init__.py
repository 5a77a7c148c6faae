"""The one door to the network: fetches a document from the public web, and refuses everything else with the reason."""

from .addresses import Network
from .fetch import Fetched, checked, fetch
from .post import post
from .refusal import Refusal, Refused
from .robots import allows

__all__ = ["Fetched", "Network", "Refusal", "Refused", "allows", "checked", "fetch", "post"]
