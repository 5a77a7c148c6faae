"""What a run finds is published step by step, not in one transaction."""

from claims import publishing, reading

publishing.publish = reading.publishing.publish = publishing.publish.__wrapped__
