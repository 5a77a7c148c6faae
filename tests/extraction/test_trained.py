import json
import random
from pathlib import Path

import pytest
import spacy
from spacy.training import Example

from claims.extraction import Registry, extract, fingerprint
from claims.extraction.trained import Named, Trained, UnfitPipeline

TEXT = "Douze toits ont été ramonés, estime le ramoneur."
WORDS = "Douze toits ont été ramonés , estime le ramoneur .".split()
HEADS = [1, 4, 4, 4, 6, 4, 6, 8, 6, 6]
LABELS = "nummod nsubj aux aux ccomp punct ROOT det nsubj punct".split()
NOBODY = Registry([])


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Train a pipeline on one sentence until it knows it, and return its folder."""
    random.seed(1)
    spacy.util.fix_random_seed(1)
    nlp = spacy.blank("fr")
    nlp.add_pipe("parser", config={"min_action_freq": 1})
    spaces = [True] * 4 + [False, True, True, True, False, False]
    doc = spacy.tokens.Doc(nlp.vocab, words=WORDS, spaces=spaces, heads=HEADS, deps=LABELS)
    examples = [Example(nlp.make_doc(TEXT), doc)]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(40):
        nlp.update(examples, sgd=optimizer)
    folder = tmp_path_factory.mktemp("trained") / "fr_tiny"
    nlp.to_disk(folder)
    return folder


def sources(text: str, trained: Trained) -> list[str]:
    claims = extract(text, language="fr", registry=NOBODY, trained=trained).claims
    return [citation.span.text for claim in claims for citation in claim.citations]


def test_a_trained_pipeline_finds_more_sources(pipeline):
    trained = Trained((Named("fr", str(pipeline), "1"),))

    assert (sources(TEXT, Trained()), sources(TEXT, trained)) == ([], ["le ramoneur"])


def test_a_pipeline_of_another_language_changes_nothing(pipeline):
    trained = Trained((Named("it", str(pipeline), "1"),))

    assert trained.analyse("fr") is None
    assert sources(TEXT, trained) == []


def test_spacy_stays_away_without_a_pipeline():
    assert Trained().analyse("fr") is None


def test_a_version_of_a_pipeline_is_part_of_the_fingerprint():
    def key(*pipelines: Named) -> str:
        return fingerprint("a", language="fr", published=None, registry=NOBODY, trained=Trained(pipelines))

    one, two, other = Named("fr", "tiny", "1"), Named("fr", "tiny", "2"), Named("en", "tiny", "1")
    assert len({key(), key(one), key(two)}) == 3
    assert key(other) == key()


@pytest.mark.parametrize("break_it", ["missing", "empty", "unknown part"])
def test_a_pipeline_that_cannot_be_loaded_says_so(tmp_path, pipeline, break_it):
    folder = tmp_path / "broken"
    if break_it != "missing":
        folder.mkdir()
    if break_it == "unknown part":
        config = (pipeline / "config.cfg").read_text(encoding="utf-8").replace('factory = "parser"', 'factory = "no"')
        (folder / "config.cfg").write_text(config, encoding="utf-8")
        (folder / "meta.json").write_text(json.dumps({"lang": "fr"}), encoding="utf-8")

    with pytest.raises(UnfitPipeline, match="broken"):
        Trained((Named("fr", str(folder), "1"),)).load()
