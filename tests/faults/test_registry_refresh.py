"""What editors add in the admin is known to the next reading, by workers that have long been running."""

import pytest
from django.urls import reverse

from claims.models import Article, Source
from tests.factories import make_source, make_user

from .newsroom import all_ended, submit, wait_until

pytestmark = [pytest.mark.worker, pytest.mark.once]


def cited(article: Article) -> list[tuple[str, Source | None]]:
    """Return the words and the sources that the last claim of an article cites, when it has been read."""
    assert wait_until(all_ended, 20)
    return [(citation.text, citation.source) for citation in article.claims.order_by("start").last().citations.all()]


def test_a_name_added_in_the_admin_is_resolved_without_a_restart(worker, client):
    worker()
    source = make_source("velo", name="Observatoire du vélo")
    sentence = "D’après l’OVF, 12 % en ont deux."
    assert cited(submit(sentence)) == [("l’OVF", None)]

    client.force_login(make_user())
    data = {"name": source.name, "slug": source.slug, "kind": source.kind, "country": ""}
    data |= {"aliases-TOTAL_FORMS": 1, "aliases-INITIAL_FORMS": 0, "aliases-0-name": "OVF", "aliases-0-language": "fr"}
    data |= {"documents-TOTAL_FORMS": 0, "documents-INITIAL_FORMS": 0}
    client.post(reverse("admin:claims_source_change", args=[source.pk]), data)

    assert cited(submit(sentence)) == [("l’OVF", source)]


def test_a_verb_added_in_the_admin_cites_without_a_restart(worker, client):
    worker()
    sentence = "Anne Roux gazouille que 12 % en ont deux."
    assert cited(submit(sentence)) == []

    client.force_login(make_user())
    client.post(reverse("admin:claims_reportverb_add"), {"language": "fr", "forms": "gazouille, gazouillé"})

    assert cited(submit(sentence)) == [("Anne Roux", None)]
