"""Articles: how far their reading and their checking have come."""

from django.contrib import admin, messages
from django.db.models import Model, QuerySet
from django.forms import BaseModelFormSet, ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RelatedDropdownFilter
from unfold.decorators import action, display
from unfold.enums import ActionVariant

from claims import intake, sharing
from claims.crediting import credit
from claims.models import Article, ExtractionState, Subject
from claims.site.person import person

from .base import Admin, link
from .filters import FactsLeftFilter, ReadingFilter

STATES = {
    ExtractionState.PENDING: "warning",
    ExtractionState.RUNNING: "info",
    ExtractionState.DONE: "success",
    ExtractionState.UNCHANGED: "success",
    ExtractionState.FAILED: "danger",
}

# Who sees an article: the fields that editors, and who added it, may change.
SIGHT = ["desk", "confidential", "people", "embargo_until"]


@admin.register(Article)
class ArticleAdmin(Admin):
    """Articles come in and are erased at the desk; here are their list and their details."""

    logged_as = Subject.ARTICLE

    list_display = ["title", "facts_left", "reading", "publisher", "language", "created_at", "at_the_desk"]
    list_filter = [
        FactsLeftFilter,
        ReadingFilter,
        ("language", ChoicesDropdownFilter),
        ("desk", RelatedDropdownFilter),
    ]
    search_fields = ["title", "publisher", "url"]
    search_help_text = _("Title, publisher or URL")
    fields = [
        "title",
        "publisher",
        "url",
        "published",
        "language",
        "authors",
        "facts_left",
        "state",
        "created_at",
        "created_by",
        "desk",
        "confidential",
        "people",
        "embargo_until",
    ]
    readonly_fields = ["facts_left", "state", "created_at", "created_by"]
    list_select_related = ["created_by"]
    actions = ["read_again"]
    actions_list = ["new"]
    actions_detail = ["open_desk", "share", "erase"]
    actions_submit_line = ["read_article_again"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        return super().get_queryset(request).with_facts_left(person(request)).with_reading_state()

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    # The theme looks up permissions named with a dot in the database, at every start.
    def has_submit_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("claims.add_article")

    def has_share_permission(self, request: HttpRequest, object_id: str) -> bool:
        return request.user.has_perm(sharing.SHARE)

    def has_erase_permission(self, request: HttpRequest, object_id: str) -> bool:
        return request.user.has_perm("claims.erase_article")

    def save_model(self, request: HttpRequest, obj: Article, form: ModelForm, change: bool) -> None:
        """Save what changed through the doors that record it."""
        changes = {name: form.cleaned_data[name] for name in form.changed_data}
        sight = {name: form.cleaned_data[name] for name in SIGHT if name in form.fields}
        details = {name: changes[name] for name in set(changes) - {*SIGHT, "authors"}}
        intake.describe(obj, by=person(request), **details)
        if "authors" in changes:
            credit(obj, changes["authors"], by=person(request))
        if sight and set(changes) & set(SIGHT):
            sharing.restrict(obj, by=person(request), **sight)

    def save_related(
        self, request: HttpRequest, form: ModelForm, formsets: list[BaseModelFormSet], change: bool
    ) -> None:
        """Leave out authors and people: `save_model` has saved them, and recorded it."""

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> list[str]:
        stays = isinstance(obj, Article) and not sharing.may_restrict(obj, person(request))
        return [*self.readonly_fields, *SIGHT] if stays else self.readonly_fields

    @admin.display(description=_("facts left"))
    def facts_left(self, article: Article) -> str:
        return _("%(left)d of %(all)d") % {"left": article.facts_left, "all": article.facts}

    @display(description=_("extraction"), label=STATES)
    def reading(self, article: Article) -> tuple[str, str]:
        return article.reading_state, self.state(article)

    @admin.display(description=_("extraction"))
    def state(self, article: Article) -> str:
        return str(ExtractionState(article.reading_state).label)

    @admin.display(description=_("desk"))
    def at_the_desk(self, article: Article) -> SafeString:
        return link("desk:article", _("Open"), article.pk)

    @admin.action(description=_("Read again"), permissions=["change"])
    def read_again(self, request: HttpRequest, articles: QuerySet[Article]) -> None:
        for article in articles:
            intake.reread(article, by=person(request))
        said = ngettext(
            "%d article is queued to be read again.", "%d articles are queued to be read again.", len(articles)
        )
        messages.success(request, said % len(articles))

    @action(description=_("New article"), permissions=["submit"], icon="add", variant=ActionVariant.PRIMARY)
    def new(self, request: HttpRequest) -> HttpResponse:
        return redirect("desk:new")

    @action(description=_("Open at the desk"), icon="fact_check", variant=ActionVariant.PRIMARY)
    def open_desk(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return redirect("desk:article", object_id)

    @action(description=_("Share by a link…"), permissions=["share"], icon="link")
    def share(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return redirect("desk:share", object_id)

    @action(description=_("Save and read again"), permissions=["change"])
    def read_article_again(self, request: HttpRequest, article: Article) -> None:
        self.read_again(request, Article.objects.filter(pk=article.pk))

    @action(description=_("Erase…"), permissions=["erase"], icon="delete", variant=ActionVariant.DANGER)
    def erase(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return redirect("desk:erase", object_id)
