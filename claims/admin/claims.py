"""Claims: to find, hand on and dismiss in sets. A single claim is decided at the desk."""

from django.contrib import admin
from django.db.models import Case, QuerySet, Value, When
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline
from unfold.contrib.filters.admin import AutocompleteSelectFilter, ChoicesDropdownFilter
from unfold.decorators import action, display
from unfold.enums import ActionVariant

from claims import presenting, review
from claims.models import Article, Citation, Claim, Stage, Subject, Verdict
from claims.review import second_check
from claims.rule_words import PRIORITIES, alarm_words, rule_words
from claims.site.person import person

from . import bulk, export
from .base import ReadOnlyAdmin, link
from .filters import CitedFilter, HedgedFilter, LanguageFilter, SeenFilter, UnitFilter, VerdictFilter

TITLED = 100  # articles
STAGES = dict.fromkeys(Stage, "default") | {
    Stage.CANDIDATE: "warning",
    Stage.ASSIGNED: "warning",
    Stage.CHECKED: "info",
    Stage.CONFIRMED: "info",
    Stage.PUBLISHED: "success",
    Stage.CORRECTED: "success",
}
VERDICTS = {
    Verdict.VERIFIED: "success",
    Verdict.REFUTED: "danger",
    Verdict.MISATTRIBUTED: "warning",
    Verdict.UNVERIFIABLE: "default",
}


DECISION = "stage assignee verdict reason explanation checked_url checker checked_at".split()
DECISION += "confirmed_by confirmed_at published_at".split()


class CitationInline(TabularInline):
    """The sources that the article names for the claim; they are linked at the desk."""

    model = Citation
    fields = ["text", "source", "cue", "kind", "relay", "stance", "origin"]
    readonly_fields = fields
    extra = 0
    can_delete = False
    hide_title = True

    def has_add_permission(self, request: HttpRequest, obj: Claim | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Claim | None = None) -> bool:
        return False


@admin.register(Claim)
class ClaimAdmin(ReadOnlyAdmin):
    """A list to filter, search, export and dismiss from; the review is the only door to a claim's fields."""

    logged_as = Subject.CLAIM

    list_display = ["quantity", "stage_label", "verdict_label", "in_article", "cited", "checker", "at_the_desk"]
    list_filter = [
        ("stage", ChoicesDropdownFilter),
        ("verdict", VerdictFilter),
        ("citations__source", AutocompleteSelectFilter),
        CitedFilter,
        UnitFilter,
        LanguageFilter,
        HedgedFilter,
        SeenFilter,
    ]
    search_fields = ["text"]
    search_help_text = _("Words of the sentence, or title of the article")
    ordering = ["-id"]
    actions = ["export_selected", "dismiss_selected", "take_back_selected"]
    actions_detail = ["decide_at_the_desk"]
    inlines = [CitationInline]
    fieldsets = [
        (None, {"fields": ["in_article", "sentence", "period", "why_candidate", "why_early", "alarms_raised"]}),
        (
            _("Decision"),
            {"fields": DECISION},
        ),
        (
            _("Quantity as read"),
            {
                "classes": ["tab"],
                "fields": [
                    "quantity",
                    "low",
                    "high",
                    "step",
                    "unit",
                    "counted",
                    "bound",
                    "statistic",
                    "role",
                    "hedged",
                ],
            },
        ),
        (
            _("Record"),
            {"classes": ["tab"], "fields": ["origin", "seen", "touched", "version", "created_at"]},
        ),
    ]

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """Let nobody ask for a verdict but by its filter, which knows from whom it is hidden."""
        asks_for_verdict = lookup.partition("__")[0] in second_check.NO_VERDICT
        return lookup == "verdict__exact" if asks_for_verdict else super().lookup_allowed(lookup, value, request)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Claim]:
        hidden = Case(When(second_check.hidden_from(person(request)), then=Value(True)), default=Value(False))
        return (
            super()
            .get_queryset(request)
            .annotate(is_hidden=hidden)
            .prefetch_related("citations__source", "article", "checked_by")
        )

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Claim | None:
        """Return the claim as this person may see it; it is never saved here."""
        claim = super().get_object(request, object_id, from_field)
        return review.as_seen_by(claim, person(request)) if claim else None

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Claim], search_term: str
    ) -> tuple[QuerySet[Claim], bool]:
        """Find by the sentence, or by the title of the newest TITLED articles that have these words."""
        found, doubled = super().get_search_results(request, queryset, search_term)
        if search_term:
            titled = Article.objects.visible_to(person(request)).filter(title__icontains=search_term)
            # By their numbers: a join would keep the database from its indexes.
            found |= queryset.filter(article__in=list(titled.values_list("pk", flat=True)[:TITLED]))
        return found, doubled

    def has_check_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("claims.check_claim")

    @admin.display(description=_("quantity"), ordering="magnitude")
    def quantity(self, claim: Claim) -> str:
        return presenting.summary(claim)

    @display(description=_("stage"), ordering="stage", label=STAGES)
    def stage_label(self, claim: Claim) -> tuple[str, str]:
        return claim.stage, claim.get_stage_display()

    @display(description=_("verdict"), ordering="verdict", label=VERDICTS)
    def verdict_label(self, claim: Claim) -> tuple[str, str] | str:
        shows = claim.verdict and not claim.is_hidden
        return (claim.verdict, claim.get_verdict_display()) if shows else ""

    @admin.display(description=_("article"), ordering="article")
    def in_article(self, claim: Claim) -> SafeString:
        return link("admin:claims_article_change", claim.article, claim.article_id)

    @admin.display(description=_("sources"))
    def cited(self, claim: Claim) -> str:
        return ", ".join(
            str(citation.source or presenting.quoted(citation.text)) for citation in claim.citations.all()
        )

    @admin.display(description=_("checker"), ordering="checked_by__username")
    def checker(self, claim: Claim) -> str:
        checker = None if claim.is_hidden else claim.checked_by
        return (checker.get_full_name() or checker.get_username()) if checker else ""

    @admin.display(description=_("desk"))
    def at_the_desk(self, claim: Claim) -> SafeString:
        return link("desk:article", _("Open"), claim.article_id, query=f"?claim={claim.pk}")

    @admin.display(description=_("sentence"))
    def sentence(self, claim: Claim) -> SafeString:
        start, end = claim.quote_start - claim.start, claim.quote_end - claim.start
        return format_html("{}<mark>{}</mark>{}", claim.text[:start], claim.text[start:end], claim.text[end:])

    @admin.display(description=_("period"))
    def period(self, claim: Claim) -> str:
        return presenting.period(claim)

    @admin.display(description=_("why a candidate"))
    def why_candidate(self, claim: Claim) -> str:
        return ", ".join(rule_words(rule) for rule in claim.why if rule not in PRIORITIES)

    @admin.display(description=_("why early"))
    def why_early(self, claim: Claim) -> str:
        return ", ".join(rule_words(rule) for rule in claim.why if rule in PRIORITIES)

    @admin.display(description=_("alarms"))
    def alarms_raised(self, claim: Claim) -> str:
        return "; ".join(f"{alarm_words(alarm['code'])} {presenting.quoted(alarm['text'])}" for alarm in claim.alarms)

    @admin.action(description=_("Export…"), permissions=["view"])
    def export_selected(self, request: HttpRequest, claims: QuerySet[Claim]) -> HttpResponseBase:
        return export.ask_or_send(self, request, claims)

    @admin.action(description=_("Dismiss: not claims…"), permissions=["check"])
    def dismiss_selected(self, request: HttpRequest, claims: QuerySet[Claim]) -> HttpResponse | None:
        return bulk.preview_or_do(self, request, claims, bulk.DISMISS)

    @admin.action(description=_("Take back my last decision…"), permissions=["check"])
    def take_back_selected(self, request: HttpRequest, claims: QuerySet[Claim]) -> HttpResponse | None:
        return bulk.preview_or_do(self, request, claims, bulk.TAKE_BACK)

    @action(description=_("Decide at the desk"), icon="fact_check", variant=ActionVariant.PRIMARY)
    def decide_at_the_desk(self, request: HttpRequest, object_id: str) -> HttpResponse:
        claim = get_object_or_404(self.get_queryset(request), pk=object_id)
        return redirect(reverse("desk:article", args=[claim.article_id]) + f"?claim={claim.pk}")
