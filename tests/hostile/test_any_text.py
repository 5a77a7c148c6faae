"""Two hundred texts that nobody would write, by every door."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims import tasks
from claims.models import Article, Extraction, ExtractionState
from tests.factories import make_user
from tests.hostile.doors import DOORS
from tests.hostile.test_patterns import assert_clean, assert_spans_slice_back

PIECES = st.sampled_from(
    [
        "Selon l’Insee, ",
        "45 %",
        "1 234,5 km²",
        "près de ",
        "deux millions",
        "\r\n",
        "\x00",
        "\ud800",
        "\u202e",
        "(",
        "« ",
    ]
    + [
        "-12",
        "€ 3m",
        "1,2,3.4",
        " à ",
        "\ufeff",
        "e\u0301\u0301",
        "👩‍👩‍👧",
        "٣٤ ٪",
        "½",
        "10⁶",
        "\u2028",
        "½ %",
        ".",
        "﷽",
    ]
)
TEXTS = st.text(st.characters()) | st.lists(PIECES | st.text(st.characters(), max_size=8), max_size=40).map("".join)


@pytest.mark.django_db
@pytest.mark.timeout(300)
@pytest.mark.parametrize("door", DOORS)
def test_any_text_is_taken_and_read_or_refused_with_the_reason(door):
    submit = DOORS[door](make_user())

    @settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
    @given(TEXTS)
    def hold(text: str) -> None:
        Article.objects.all().delete()
        taken, why = submit(text, language="fr")
        if not taken:
            assert why
            assert not Article.objects.exists()
            return
        tasks.work_off()
        stored = Article.objects.get().latest_revision.text
        assert_clean(stored)
        assert Extraction.objects.get().state == ExtractionState.DONE
        for claim in Article.objects.get().claims.prefetch_related("citations"):
            assert_spans_slice_back(claim, stored)

    hold()
