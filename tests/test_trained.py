import json

import pytest
from django.core.management import CommandError, call_command

from claims import checks, reading, trained

FRENCH = {"lang": "fr", "name": "tiny", "version": "1.0", "pipeline": ["tok2vec", "parser"]}


@pytest.fixture
def folder(tmp_path):
    """Return a pipeline's folder with nothing but its description, which is all that is looked at before it loads."""
    described(tmp_path, FRENCH)
    return tmp_path


def described(folder, meta):
    (folder / "meta.json").write_text(json.dumps(meta), encoding="utf-8")


def test_without_the_settings_no_pipeline_is_chosen(settings):
    settings.SPACY_PIPELINES = {"fr": "", "en": ""}

    assert trained.chosen() == ()
    assert checks.pipelines_fit(None) == []


def test_a_pipeline_is_chosen_by_its_path(settings, folder):
    settings.SPACY_PIPELINES = {"fr": str(folder), "en": ""}

    assert [each[:2] for each in trained.chosen()] == [("fr", str(folder))]
    assert checks.pipelines_fit(None) == []


def test_another_version_has_another_digest(settings, folder):
    settings.SPACY_PIPELINES = {"fr": str(folder)}
    before = trained.chosen()
    described(folder, FRENCH | {"version": "1.1"})

    assert trained.chosen() != before


@pytest.mark.parametrize(
    ("meta", "why"),
    [
        (FRENCH | {"lang": "en"}, "is for the language en"),
        (FRENCH | {"pipeline": ["tagger"]}, "neither a parser nor entities"),
        (None, "there is no spaCy pipeline"),
    ],
)
def test_a_check_says_why_a_pipeline_does_not_fit(settings, folder, meta, why):
    described(folder, meta) if meta else (folder / "meta.json").unlink()
    settings.SPACY_PIPELINES = {"fr": str(folder)}
    (error,) = checks.pipelines_fit(None)

    assert error.id == "claims.E003"
    assert error.msg.startswith("FACTCHECK_SPACY_FR: ")
    assert why in error.msg


def test_a_description_that_is_no_json_does_not_fit(settings, folder):
    (folder / "meta.json").write_text("{", encoding="utf-8")
    settings.SPACY_PIPELINES = {"fr": str(folder)}

    assert "no JSON" in checks.pipelines_fit(None)[0].msg


def test_a_missing_package_does_not_fit(settings):
    settings.SPACY_PIPELINES = {"de": "de_no_such_pipeline"}

    assert "de_no_such_pipeline" in checks.pipelines_fit(None)[0].msg


def test_workers_read_with_the_chosen_pipelines(settings, folder):
    settings.SPACY_PIPELINES = {"fr": str(folder)}
    reading._trained.cache_clear()

    try:
        assert [each[:2] for each in reading._trained().pipelines] == [("fr", str(folder))]
    finally:
        reading._trained.cache_clear()


@pytest.mark.parametrize("name", ["de_no_such_pipeline", "FOLDER"])
def test_the_command_names_a_pipeline_that_does_not_serve(settings, folder, name):
    settings.SPACY_PIPELINES = {"fr": name.replace("FOLDER", str(folder))}

    with pytest.raises(CommandError, match=name.replace("FOLDER", str(folder))):
        call_command("extract", "--language=fr", __file__)
