"""Which strings the languages of the desk translate."""

from claims.management import desk_strings


def test_pages_and_views_of_the_desk_and_what_they_import_are_among_the_files():
    files = desk_strings.files()

    for name in (
        "templates/desk/card.html",
        "claims/views/claim_decide.py",
        "claims/presenting.py",
        "claims/review/deciding.py",
    ):
        assert name in files


def test_the_admin_the_commands_and_the_tables_are_not():
    files = desk_strings.files()

    assert not [name for name in files if name.startswith(("claims/admin/", "claims/management/", "claims/models/"))]
    assert "claims/checks.py" not in files


def test_choices_and_the_fields_of_the_desks_forms_are_labels():
    labels = desk_strings.labels()

    assert {"verified", "rounded", "organisation", "lowest value", "publication date"} <= labels


def test_what_only_the_admin_shows_is_no_label():
    assert "must change password" not in desk_strings.labels()
