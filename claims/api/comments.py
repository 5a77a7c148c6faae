"""/api/v1/claims/{id}/comments: what colleagues say to each other about a claim."""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import generics, serializers, status
from rest_framework.exceptions import PermissionDenied, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims import review
from claims.models import Claim, Comment
from claims.review.commenting import LENGTH

from .authentication import caller


class CommentSerializer(serializers.ModelSerializer[Comment]):
    """A comment. One that was redacted has lost its text and whom it mentioned."""

    author = serializers.CharField(source="author.username")
    mentioned: Any = serializers.SlugRelatedField(
        "username", many=True, read_only=True, help_text="The people whose accounts the text names, as @name."
    )
    event = serializers.IntegerField(source="sequence", help_text="Its `sequence` in the claim's events.")

    class Meta:
        model = Comment
        fields = ("id", "author", "at", "text", "mentioned", "event")
        read_only_fields = fields


class NewCommentSerializer(serializers.Serializer[Comment]):
    """Something to say to colleagues."""

    text = serializers.CharField(max_length=LENGTH, help_text="@name mentions somebody, who is given notice.")


class RedactionSerializer(serializers.Serializer[Comment]):
    """Why the words of a comment go."""

    reason = serializers.CharField(max_length=300, help_text="It stays in the log for ever.")


class ClaimComments(generics.ListAPIView[Comment]):
    queryset = Comment.objects.none()  # the description asks for it
    serializer_class = CommentSerializer
    filter_backends = ()
    needs = {
        "GET": ["claims.view_claim", "claims.view_comment"],
        "POST": ["claims.view_claim", "claims.view_comment", review.CHECK],
    }

    def get_queryset(self) -> QuerySet[Comment]:
        return comments_of(self.claim())

    def claim(self) -> Claim:
        seen = Claim.objects.visible_to(caller(self.request)).select_related("article")
        return get_object_or_404(seen, pk=self.kwargs["pk"])

    @extend_schema(summary="List what is said about a claim, oldest first")
    def get(self, request: Request, pk: int) -> Response:
        return self.list(request)

    @extend_schema(
        summary="Comment on a claim",
        description="It changes nothing of the claim, which keeps its version.",
        request=NewCommentSerializer,
        responses={201: CommentSerializer},
    )
    def post(self, request: Request, pk: int) -> Response:
        claim = self.claim()
        asked = NewCommentSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        said = review.comment(claim, asked.validated_data["text"], by=caller(request))
        return Response(CommentSerializer(said).data, status=status.HTTP_201_CREATED)


class CommentRedaction(APIView):
    needs = {"POST": ["claims.view_claim", "claims.view_comment"]}

    @extend_schema(
        summary="Take the words of a comment out of the record",
        description="Its author may, and administrators. The comment and its event stay, with the reason.",
        request=RedactionSerializer,
        responses={200: CommentSerializer},
    )
    def post(self, request: Request, pk: int, comment: int) -> Response:
        claim = get_object_or_404(Claim.objects.visible_to(caller(request)), pk=pk)
        said = get_object_or_404(comments_of(claim), pk=comment)
        asked = RedactionSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        try:
            review.redact(said, by=caller(request), reason=asked.validated_data["reason"])
        except review.NotAllowed as error:
            raise PermissionDenied(str(error)) from error
        except review.Refused as error:
            raise ValidationError(str(error)) from error
        return Response(CommentSerializer(comments_of(claim).get(pk=said.pk)).data)


def comments_of(claim: Claim) -> QuerySet[Comment]:
    """Return the comments on a claim with what their representation needs, in a fixed number of queries."""
    return claim.comments.select_related("author").prefetch_related("mentioned")
