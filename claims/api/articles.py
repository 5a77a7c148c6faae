"""/api/v1/articles: hand in articles, and see how far they have come."""

from http import HTTPStatus
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Prefetch, QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import (
    OpenApiParameter,
    OpenApiResponse,
    extend_schema,
    extend_schema_field,
    extend_schema_view,
)
from rest_framework import generics, serializers, status
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims import intake, readiness
from claims.models import (
    Article,
    Desk,
    Extraction,
    ExtractionError,
    ExtractionState,
    Revision,
    TextLanguage,
    User,
)

from .authentication import caller
from .named import NamedField
from .problems import Problem


class ExtractionSerializer(serializers.ModelSerializer[Extraction]):
    """The newest reading of an article's text."""

    state = serializers.ChoiceField(ExtractionState.choices)
    error = serializers.ChoiceField(ExtractionError.choices, source="last_error", allow_blank=True)
    error_text = serializers.CharField(source="get_last_error_display", help_text="The error in words.")

    class Meta:
        model = Extraction
        fields = ("state", "error", "error_text", "attempts", "claims_found", "created_at", "finished_at")
        read_only_fields = fields


class ArticleSerializer(serializers.ModelSerializer[Article]):
    """An article, without its text."""

    created_by = serializers.CharField(source="created_by.username", default=None)
    desk = serializers.CharField(source="desk.name", default=None, allow_null=True, help_text="Null: everybody's.")
    facts = serializers.IntegerField(help_text="How many claims it has.")
    facts_left = serializers.IntegerField(help_text="How many of them wait for a decision.")
    extraction = serializers.SerializerMethodField()

    class Meta:
        model = Article
        fields: tuple[str, ...] = (
            *("id", "title", "publisher", "url", "published", "language", "created_at", "created_by"),
            *("desk", "confidential", "embargo_until"),
            *("facts", "facts_left", "extraction"),
        )
        read_only_fields = fields

    @extend_schema_field(ExtractionSerializer)
    def get_extraction(self, article: Article) -> dict[str, Any]:
        runs = [run for revision in article.revisions.all() for run in revision.extractions.all()]
        return ExtractionSerializer(max(runs, key=lambda run: run.pk)).data


class RevisionSerializer(serializers.ModelSerializer[Revision]):
    """A text of an article, as it is stored: every offset counts code points of it."""

    class Meta:
        model = Revision
        fields = ("number", "text", "sha256", "created_at")
        read_only_fields = fields


class ArticleWithTextSerializer(ArticleSerializer):
    """An article with its newest text."""

    revision = RevisionSerializer(source="latest_revision")

    class Meta(ArticleSerializer.Meta):
        fields = (*ArticleSerializer.Meta.fields, "revision")
        read_only_fields = fields


class TextField(serializers.CharField):
    """The text of an article. What can't be stored is taken out of it, or it is refused: see `intake.clean`."""

    def __init__(self, **options: Any) -> None:
        super().__init__(trim_whitespace=False, allow_blank=True, **options)
        self.validators = []


@extend_schema_field(OpenApiTypes.STR)
class OwnDeskField(NamedField[Desk]):
    """A desk for which the caller may hand in articles."""

    def get_queryset(self) -> QuerySet[Desk]:
        return Desk.objects.open_to(caller(self.context["request"]))


class NewArticleSerializer(serializers.Serializer[Article]):
    """An article to be checked."""

    title = serializers.CharField(max_length=300)
    text = TextField(help_text="At most 1,000,000 characters. Line ends become LF, control characters go.")
    publisher = serializers.CharField(max_length=200, allow_blank=True, default="")
    url = serializers.URLField(max_length=2000, allow_blank=True, default="")
    published = serializers.DateField(
        allow_null=True, default=None, help_text="“Last month” in the text is counted from this day."
    )
    language = serializers.ChoiceField(
        TextLanguage.choices, allow_blank=True, default="", help_text="Found out from the text if left out."
    )
    desk = OwnDeskField(
        slug_field="name",
        allow_null=True,
        default=None,
        help_text="The desk whose members see it, one of the caller's; null: everybody's. "
        "A key of a desk hands in for that desk.",
    )
    confidential = serializers.BooleanField(
        default=False, help_text="Only its desk and the people named for it see it."
    )
    embargo_until = serializers.DateTimeField(
        allow_null=True,
        default=None,
        help_text="Until then it is hidden from readers, and from API keys that are not bound to its desk.",
    )

    def validate_desk(self, desk: Desk | None) -> Desk | None:
        bound = caller(self.context["request"]).only_desk
        return Desk.objects.get(pk=bound) if bound else desk


def articles(user: User) -> QuerySet[Article]:
    """Return the articles that this person sees with what their representation needs, in a fixed number of queries."""
    runs = Prefetch("extractions", Extraction.objects.filter(claim=None))
    revisions = Prefetch("revisions", Revision.objects.defer("text").prefetch_related(runs))
    seen = Article.objects.visible_to(user).with_facts_left(user)
    return seen.select_related("created_by", "desk").prefetch_related(revisions)


LOCATION = OpenApiParameter(
    "Location", OpenApiTypes.URI, OpenApiParameter.HEADER, response=[201], description="The new article's address."
)


class ArticleList(generics.ListAPIView[Article]):
    queryset = Article.objects.none()  # what it lists, for the description of the API
    serializer_class = ArticleSerializer
    filterset_fields = ("language",)
    ordering = "-id"
    needs = {"GET": ["claims.view_article"], "POST": ["claims.add_article"]}

    def get_queryset(self) -> QuerySet[Article]:
        return articles(caller(self.request))

    @extend_schema(summary="List articles, newest first")
    def get(self, request: Request) -> Response:
        return self.list(request)

    @extend_schema(
        summary="Hand in an article",
        description="Stores the text and queues its extraction. Read the article again to see how far it is.",
        request=NewArticleSerializer,
        responses={201: ArticleSerializer},
        parameters=[LOCATION],
    )
    def post(self, request: Request) -> Response:
        asked = NewArticleSerializer(data=request.data, context={"request": request})
        asked.is_valid(raise_exception=True)
        article = intake.submit(by=caller(request), **asked.validated_data)
        location = request.build_absolute_uri(reverse("api:article", args=[article.pk]))
        shown = ArticleSerializer(articles(caller(request)).get(pk=article.pk))
        return Response(shown.data, status=status.HTTP_201_CREATED, headers={"Location": location})


@extend_schema_view(get=extend_schema(summary="Read an article with its text"))
class ArticleDetail(generics.RetrieveAPIView[Article]):
    queryset = Article.objects.none()
    serializer_class = ArticleWithTextSerializer
    needs = {"GET": ["claims.view_article"]}

    def get_queryset(self) -> QuerySet[Article]:
        return articles(caller(self.request))


class NewTextSerializer(serializers.Serializer[Revision]):
    """A new text of an article."""

    text = TextField(help_text="At most 1,000,000 characters. Line ends become LF, control characters go.")
    after = serializers.IntegerField(min_value=1, help_text="The number of the text that you saw: `revision.number`.")


class ArticleTexts(APIView):
    needs = {"POST": ["claims.change_article"]}

    @extend_schema(
        summary="Hand in a new text of an article",
        description="Claims keep their verdicts where their sentence stays; a changed number is a new claim, whose "
        "`predecessor` is the old one; what is gone is kept, with `seen` off. The text is read like the first.",
        request=NewTextSerializer,
        responses={
            201: RevisionSerializer,
            409: OpenApiResponse(description="Somebody has given the article another text since: read it again."),
        },
    )
    def post(self, request: Request, pk: int) -> Response:
        article = get_object_or_404(Article.objects.visible_to(caller(request)), pk=pk)
        asked = NewTextSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        try:
            revision = intake.revise(article, by=caller(request), **asked.validated_data)
        except ValidationError as error:
            if error.code == "overtaken":
                raise Problem(HTTPStatus.CONFLICT, "overtaken", " ".join(error.messages)) from error
            raise ValidationError({"text": error}) from error
        return Response(RevisionSerializer(revision).data, status=status.HTTP_201_CREATED)


class FindingSerializer(serializers.Serializer[readiness.Finding]):
    """What became of one rule of the gate."""

    rule = serializers.CharField(source="code")
    words = serializers.CharField()
    holds = serializers.BooleanField()
    claims = serializers.SerializerMethodField(help_text="The claims that are in the way, by id.")

    @extend_schema_field(serializers.ListField(child=serializers.IntegerField()))
    def get_claims(self, finding: readiness.Finding) -> list[int]:
        return [claim.pk for claim in finding.claims]


class ReadinessSerializer(serializers.Serializer[dict[str, Any]]):
    """Whether an article is ready to publish."""

    ready = serializers.BooleanField()
    rules = FindingSerializer(many=True)


class ArticleReadiness(APIView):
    needs = {"GET": ["claims.view_article", "claims.view_draft"]}

    @extend_schema(
        summary="Ask whether an article is ready to publish",
        description="By the rules that this installation sets. Ask again before publishing: decisions can be undone.",
        responses={200: ReadinessSerializer},
    )
    def get(self, request: Request, pk: int) -> Response:
        found = readiness.findings(get_object_or_404(Article.objects.visible_to(caller(request)), pk=pk))
        ready = all(finding.holds for finding in found)
        return Response(ReadinessSerializer({"ready": ready, "rules": found}).data)
