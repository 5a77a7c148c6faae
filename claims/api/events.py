"""/api/v1/claims/{id}/events: the history of a claim."""

from typing import Any

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims import history
from claims.history import Act
from claims.models import Claim, Verb

from .authentication import caller


class ChangeSerializer(serializers.Serializer[history.Change]):
    """One field before and after, in the caller's language."""

    field = serializers.CharField(source="label", help_text="What it is called.")
    before = serializers.CharField()
    after = serializers.CharField()


class EventSerializer(serializers.Serializer[Any]):
    """One act on a claim. Free text that was redacted is not in it any more; the seal still verifies."""

    sequence = serializers.IntegerField(source="event.sequence")
    verb = serializers.ChoiceField(Verb.choices, source="event.verb")
    actor = serializers.CharField(source="event.actor_name", help_text="Empty for the program itself.")
    at = serializers.DateTimeField(source="event.at")
    undoes = serializers.IntegerField(source="event.undoes", allow_null=True, help_text="What it took back.")
    before = serializers.SerializerMethodField(help_text="The changed fields as they were.")
    after = serializers.SerializerMethodField(help_text="The changed fields as they are, and what was noted.")
    changes = ChangeSerializer(many=True)
    hash = serializers.CharField(source="event.hash", help_text="Seals the event and, by it, all before it.")

    def get_before(self, act: Act) -> dict[str, Any]:
        return act.event.before | (act.event.free_text.before if hasattr(act.event, "free_text") else {})

    def get_after(self, act: Act) -> dict[str, Any]:
        return act.event.after | (act.event.free_text.after if hasattr(act.event, "free_text") else {})


class ClaimEvents(APIView):
    needs = {"GET": ["claims.view_claim", "claims.view_event"]}

    @extend_schema(summary="Read the history of a claim", responses=EventSerializer(many=True))
    def get(self, request: Request, pk: int) -> Response:
        claim = get_object_or_404(Claim.objects.visible_to(caller(request)), pk=pk)
        acts = history.of(claim, seen_by=caller(request))
        return Response(EventSerializer(acts, many=True).data)
