"""Reading: the engine run over a revision, or over one claim's own words. Only this module knows the engine."""

from functools import lru_cache
from typing import Any

from claims import leases, publishing, sources, trained
from claims.extraction import Registry, UnsupportedLanguage, as_dict, extract, fingerprint, quantities
from claims.extraction import warm as engine_warm
from claims.extraction.contract import Figure, figure_as_dict
from claims.extraction.language import language_of
from claims.extraction.priority import EARLY_SENTENCES, Standing, features, priority
from claims.extraction.registry import Alias, OwnVerb
from claims.extraction.trained import Named, Trained
from claims.models import Claim, Extraction, ExtractionError, ExtractionState, Revision
from claims.readings import Reading

__all__ = ["read", "warm"]

# Where a quantity counts as standing that the engine takes for no claim: in the midst of the text.
MIDST = Standing(EARLY_SENTENCES + 1, is_headline=False)


def read(extraction: Extraction) -> None:
    """Run the engine for a leased row, publish what it finds and end the run, all or nothing.

    Raises LeaseLost when the row was not this run's to the end, and whatever the engine raises.
    """
    try:
        if extraction.claim:
            _read_words(extraction, extraction.claim)
        else:
            _read_revision(extraction)
    except UnsupportedLanguage as error:
        leases.fail(extraction, ExtractionError.UNSUPPORTED_LANGUAGE, error.detected)


def _read_revision(extraction: Extraction) -> None:
    """Read a revision; what was read before by this engine, with this registry, is not read twice."""
    revision = extraction.revision
    options = _options(revision)
    key = fingerprint(revision.text, **options)
    runs = Extraction.objects.filter(revision=revision, claim=None, state=ExtractionState.DONE)
    if earlier := runs.filter(fingerprint=key).first():
        publishing.publish_again(extraction, earlier)
    else:
        publishing.publish(extraction, as_dict(extract(revision.text, **options)), fingerprint=key)


def _read_words(extraction: Extraction, claim: Claim) -> None:
    """Read the words that an editor selected, in their article: what it says there, who is cited, what is doubtful.

    Where the engine finds no claim, it may still read a quantity: that it is a claim, the editor has said.
    """
    text, options = claim.revision.text, _options(claim.revision)
    span = claim.start, claim.end
    read = _at(span, as_dict(extract(text, **options))["claims"])
    if read is None:
        _language, figures = quantities(text, language=options["language"])
        read = _at(span, [_bare(figure) for figure in figures])
    publishing.fill(extraction, claim, read)


def _bare(figure: Figure) -> Reading:
    """Return the reading of a quantity alone, with the priority that it has by itself."""
    weighed = features(figure.quantity, (), (), MIDST, is_hedged=False)
    judged = {"hedged": False, "alarms": [], "priority": priority(weighed), "why": [*figure.why, *weighed]}
    return {"quantity": figure_as_dict(figure), "period": None, "citations": [], **judged}


def _at(span: tuple[int, int], readings: list[Reading]) -> Reading | None:
    """Return the reading whose value lies most within a span, None when there is none."""

    def within(reading: Reading) -> int:
        value = reading["quantity"]
        return min(span[1], value["value_end"]) - max(span[0], value["value_start"])

    best = max(readings, key=within, default=None)
    return best if best and within(best) > 0 else None


def _options(revision: Revision) -> dict[str, Any]:
    """Return what, beside the text, decides what the engine finds. Raises UnsupportedLanguage."""
    article = revision.article
    return {
        "language": language_of(revision.text, article.language or "auto"),
        "published": article.published,
        "registry": _registry(),
        "trained": _trained(),
    }


def warm() -> None:
    """Load what reading takes, trained pipelines among it. Raises UnfitPipeline."""
    engine_warm()
    _trained().load()


@lru_cache(maxsize=1)
def _trained() -> Trained:
    """Return the trained pipelines that the settings name, those of the process's start."""
    return Trained(tuple(Named(*each) for each in trained.chosen()))


def _registry() -> Registry:
    """Return the database's sources by all their names, and the newsroom's own verbs, as they are now."""
    return _built(frozenset(sources.names()), frozenset(sources.verbs()))


@lru_cache(maxsize=1)
def _built(names: frozenset[sources.Name], verbs: frozenset[sources.OwnVerb]) -> Registry:
    return Registry((Alias(*name) for name in names), (OwnVerb(*verb) for verb in verbs))
