"""Periods; every text counts as published on Saturday 15 June 2024."""

import pytest

from .readings import period_in

FRENCH = [
    ("Il y a eu 30 morts en 2022.", ("en 2022", "2022-01-01", "2022-12-31")),
    ("Il y a eu 30 morts depuis 2022.", ("depuis 2022", "2022-01-01", "2024-06-15")),
    ("Il y a eu 30 morts entre janvier et avril.", ("entre janvier et avril", "2024-01-01", "2024-04-30")),
    ("Il y a eu 30 morts le 4 novembre 1979.", ("le 4 novembre 1979", "1979-11-04", "1979-11-04")),
    ("Il y a eu 30 morts l'an dernier.", ("l'an dernier", "2023-01-01", "2023-12-31")),
    ("Il y a eu 30 morts hier.", ("hier", "2024-06-14", "2024-06-14")),
    ("Il y a eu 30 morts au premier semestre 2012.", ("au premier semestre 2012", "2012-01-01", "2012-06-30")),
    ("Il y a eu 30 morts d'ici à 2030.", ("d'ici à 2030", "", "2030-12-31")),
    ("Il y a eu 30 morts mercredi soir.", ("mercredi soir", "2024-06-12", "2024-06-12")),
    ("Il y a eu 30 morts en cinq ans.", ("en cinq ans", "", "")),
    ("Il y a eu 30 morts durant l'année 2025.", ("durant l'année 2025", "2025-01-01", "2025-12-31")),
    (
        "Il y a eu 30 morts depuis le début du conflit en 2022.",
        ("depuis le début du conflit en 2022", "2022-01-01", "2024-06-15"),
    ),
    ("Il y a eu 30 morts.", None),
    ("Il y a eu 30 morts, par rapport à 2019.", None),
    ("La ville a compté 30 crimes au T3 2023.", ("au T3 2023", "2023-07-01", "2023-09-30")),
    ("La ville a compté 30 crimes au deuxième trimestre.", ("au deuxième trimestre", "2024-04-01", "2024-06-30")),
    ("La ville a compté 30 crimes cet hiver.", ("cet hiver", "2023-12-01", "2024-02-29")),
    ("La ville a compté 30 crimes l'été dernier.", ("l'été dernier", "2023-06-01", "2023-08-31")),
    ("La ville a compté 30 crimes à l'automne 2022.", ("à l'automne 2022", "2022-09-01", "2022-11-30")),
    (
        "La ville a compté 30 crimes depuis le début de l'année.",
        ("depuis le début de l'année", "2024-01-01", "2024-06-15"),
    ),
    ("La ville a compté 30 crimes depuis janvier.", ("depuis janvier", "2024-01-01", "2024-06-15")),
    (
        "La ville a compté 30 crimes au cours de l'exercice 2022-2023.",
        ("au cours de l'exercice 2022-2023", "", ""),
    ),
    ("La ville a compté 30 crimes dans les années 1990.", ("dans les années 1990", "1990-01-01", "1999-12-31")),
    ("La ville a compté 30 crimes le mois dernier.", ("le mois dernier", "2024-05-01", "2024-05-31")),
    ("La ville a compté 30 crimes en mars.", ("en mars", "2024-03-01", "2024-03-31")),
    (
        "La ville a compté 30 crimes dans la nuit de lundi à mardi.",
        ("dans la nuit de lundi à mardi", "2024-06-10", "2024-06-11"),
    ),
    (
        "La ville a compté 30 crimes ces dix dernières années.",
        ("ces dix dernières années", "2014-06-15", "2024-06-15"),
    ),
    ("La ville a compté 30 crimes au XIXe siècle.", ("au XIXe siècle", "1801-01-01", "1900-12-31")),
    ("La ville a compté 30 crimes entre 2015 et 2019.", ("entre 2015 et 2019", "2015-01-01", "2019-12-31")),
    ("La ville a compté 30 crimes en 2023-2024.", ("en 2023-2024", "2023-01-01", "2024-12-31")),
    ("La ville a compté 30 crimes en trois jours.", ("en trois jours", "", "")),
    ("La ville a compté 30 crimes la semaine dernière.", ("la semaine dernière", "2024-06-03", "2024-06-09")),
    ("La ville a compté 30 crimes lundi.", ("lundi", "2024-06-10", "2024-06-10")),
    ("La ville a compté 30 crimes l'année précédente.", ("l'année précédente", "2023-01-01", "2023-12-31")),
    ("La ville a compté 30 crimes fin mars 2021.", ("fin mars 2021", "", "")),
    ("La ville a compté 30 crimes au premier semestre.", ("au premier semestre", "2024-01-01", "2024-06-30")),
    ("La ville a compté 30 crimes sur un an.", ("sur un an", "", "")),
    ("La ville a compté 30 crimes du 3 au 9 juin.", ("du 3 au 9 juin", "2024-06-03", "2024-06-09")),
    ("La ville a compté 30 crimes jusqu'au 3 mars 2020.", ("jusqu'au 3 mars 2020", "", "2020-03-03")),
    (
        "En 2023, la mairie a changé de bord. Cette année-là, la ville a compté 30 crimes.",
        ("Cette année-là", "2023-01-01", "2023-12-31"),
    ),
]
ENGLISH = [
    ("There were 30 deaths in 2022.", ("in 2022", "2022-01-01", "2022-12-31")),
    ("There were 30 deaths since 2022.", ("since 2022", "2022-01-01", "2024-06-15")),
    ("There were 30 deaths from 1980 to 2012.", ("from 1980 to 2012", "1980-01-01", "2012-12-31")),
    ("There were 30 deaths on March 4, 2011.", ("on March 4, 2011", "2011-03-04", "2011-03-04")),
    ("There were 30 deaths last month.", ("last month", "2024-05-01", "2024-05-31")),
    ("There were 30 deaths by 2014.", ("by 2014", "", "2014-12-31")),
    ("There were 30 deaths over the past 30 days.", ("over the past 30 days", "2024-05-16", "2024-06-15")),
    ("There were 30 deaths two years ago.", ("two years ago", "2022-01-01", "2022-12-31")),
    ("There were 30 deaths on Friday.", ("on Friday", "2024-06-14", "2024-06-14")),
    ("There were 30 deaths in the first quarter.", ("in the first quarter", "2024-01-01", "2024-03-31")),
    (
        "There were 30 deaths between July 2003 and December 2004.",
        ("between July 2003 and December 2004", "2003-07-01", "2004-12-31"),
    ),
    ("In 2012, there were 30 deaths.", ("In 2012", "2012-01-01", "2012-12-31")),
    ("There were 30 deaths.", None),
    ("There were 30 deaths, more than in 2019.", None),
    ("The city saw 30 murders in Q3 2023.", ("in Q3 2023", "2023-07-01", "2023-09-30")),
    ("The city saw 30 murders in the second quarter.", ("in the second quarter", "2024-04-01", "2024-06-30")),
    ("The city saw 30 murders this winter.", ("this winter", "2023-12-01", "2024-02-29")),
    ("The city saw 30 murders last summer.", ("last summer", "2023-06-01", "2023-08-31")),
    ("The city saw 30 murders in the autumn of 2022.", ("in the autumn of 2022", "2022-09-01", "2022-11-30")),
    ("The city saw 30 murders so far this year.", ("so far this year", "2024-01-01", "2024-06-15")),
    ("The city saw 30 murders since January.", ("since January", "2024-01-01", "2024-06-15")),
    ("The city saw 30 murders in fiscal 2023.", ("in fiscal 2023", "", "")),
    ("The city saw 30 murders in fiscal year 2023.", ("in fiscal year 2023", "", "")),
    ("The city saw 30 murders in FY2023.", ("in FY2023", "", "")),
    (
        "The city saw 30 murders in the 2022-23 financial year.",
        ("in the 2022-23 financial year", "", ""),
    ),
    ("The city saw 30 murders in the year to March 2024.", ("in the year to March 2024", "2023-04-01", "2024-03-31")),
    (
        "The city saw 30 murders in the fiscal year ended March 31, 2024.",
        ("in the fiscal year ended March 31, 2024", "2023-04-01", "2024-03-31"),
    ),
    ("The city saw 30 murders in the 1990s.", ("in the 1990s", "1990-01-01", "1999-12-31")),
    ("The city saw 30 murders last month.", ("last month", "2024-05-01", "2024-05-31")),
    ("The city saw 30 murders in March.", ("in March", "2024-03-01", "2024-03-31")),
    ("The city saw 30 murders over the weekend.", ("over the weekend", "2024-06-15", "2024-06-16")),
    ("The city saw 30 murders in the past decade.", ("in the past decade", "2014-06-15", "2024-06-15")),
    ("The city saw 30 murders in the 19th century.", ("in the 19th century", "1801-01-01", "1900-12-31")),
    ("The city saw 30 murders between 2015 and 2019.", ("between 2015 and 2019", "2015-01-01", "2019-12-31")),
    ("The city saw 30 murders in 2023-24.", ("in 2023-24", "2023-01-01", "2024-12-31")),
    ("The city saw 30 murders in three days.", ("in three days", "", "")),
    ("The city saw 30 murders last week.", ("last week", "2024-06-03", "2024-06-09")),
    ("The city saw 30 murders on Monday.", ("on Monday", "2024-06-10", "2024-06-10")),
    ("The city saw 30 murders in late March 2021.", ("in late March 2021", "", "")),
    (
        "The city saw 30 murders in the first half of the year.",
        ("in the first half of the year", "2024-01-01", "2024-06-30"),
    ),
    ("The city saw 30 murders from June 3 to June 9.", ("from June 3 to June 9", "2024-06-03", "2024-06-09")),
    ("The city saw 30 murders until March 3, 2020.", ("until March 3, 2020", "", "2020-03-03")),
    ("The mayor took over in 2023. That year, the city saw 30 murders.", ("That year", "2023-01-01", "2023-12-31")),
    (
        "The city saw 30 murders in the three months to June.",
        ("in the three months to June", "2024-04-01", "2024-06-30"),
    ),
    ("Third-quarter revenue was 30 million euros.", ("Third-quarter", "2023-07-01", "2023-09-30")),
]


ITALIAN = [
    ("Ci sono stati 30 morti nel 2022.", ("nel 2022", "2022-01-01", "2022-12-31")),
    ("Ci sono stati 30 morti dal 2022.", ("dal 2022", "2022-01-01", "2024-06-15")),
    ("Ci sono stati 30 morti dal 1990 al 2022.", ("dal 1990 al 2022", "1990-01-01", "2022-12-31")),
    ("Ci sono stati 30 morti tra gennaio e aprile.", ("tra gennaio e aprile", "2024-01-01", "2024-04-30")),
    ("Ci sono stati 30 morti il 4 novembre 1979.", ("il 4 novembre 1979", "1979-11-04", "1979-11-04")),
    ("Ci sono stati 30 morti l'anno scorso.", ("l'anno scorso", "2023-01-01", "2023-12-31")),
    ("Ci sono stati 30 morti lo scorso mese.", ("lo scorso mese", "2024-05-01", "2024-05-31")),
    ("Ci sono stati 30 morti ieri.", ("ieri", "2024-06-14", "2024-06-14")),
    (
        "Ci sono stati 30 morti nel primo semestre del 2012.",
        ("nel primo semestre del 2012", "2012-01-01", "2012-06-30"),
    ),
    ("Ci saranno 30 morti entro il 2030.", ("entro il 2030", "", "2030-12-31")),
    ("Ci sono stati 30 morti due anni fa.", ("due anni fa", "2022-01-01", "2022-12-31")),
    ("Ci sono stati 30 morti negli ultimi 30 giorni.", ("negli ultimi 30 giorni", "2024-05-16", "2024-06-15")),
    ("Ci sono stati 30 morti in cinque anni.", ("in cinque anni", "", "")),
    ("Ci sono stati 30 morti.", None),
    ("Ci sono stati 30 morti, rispetto al 2019.", None),
]


@pytest.mark.parametrize(("text", "period"), ITALIAN)
def test_italian_periods(text, period):
    assert period_in(text, "it") == period


@pytest.mark.parametrize(("text", "period"), FRENCH)
def test_french_periods(text, period):
    assert period_in(text, "fr") == period


@pytest.mark.parametrize(("text", "period"), ENGLISH)
def test_english_periods(text, period):
    assert period_in(text, "en") == period


GERMAN = [
    ("Im vergangenen Jahr gab es 30 Tote.", ("Im vergangenen Jahr", "2023-01-01", "2023-12-31")),
    ("Im Vorjahr gab es 30 Tote.", ("Im Vorjahr", "2023-01-01", "2023-12-31")),
    ("Heuer gab es 30 Tote.", ("Heuer", "2024-01-01", "2024-12-31")),
    ("Seit 2015 gab es 30 Tote.", ("Seit 2015", "2015-01-01", "2024-06-15")),
    ("Zwischen 2015 und 2020 gab es 30 Tote.", ("Zwischen 2015 und 2020", "2015-01-01", "2020-12-31")),
    ("Von Januar bis Juni 2023 gab es 30 Tote.", ("Von Januar bis Juni 2023", "2023-01-01", "2023-06-30")),
    ("Im ersten Quartal 2024 gab es 30 Tote.", ("Im ersten Quartal 2024", "2024-01-01", "2024-03-31")),
    ("Im Geschäftsjahr 2022/23 gab es 30 Tote.", ("Im Geschäftsjahr 2022/23", "", "")),
    ("Am 3. Mai 2021 gab es 30 Tote.", ("Am 3. Mai 2021", "2021-05-03", "2021-05-03")),
    ("Im Jänner gab es 30 Tote.", ("Im Jänner", "2024-01-01", "2024-01-31")),
    ("Vor zwei Jahren gab es 30 Tote.", ("Vor zwei Jahren", "2022-01-01", "2022-12-31")),
    ("In den vergangenen drei Jahren gab es 30 Tote.", ("In den vergangenen drei Jahren", "2021-06-15", "2024-06-15")),
    ("Bis 2030 gibt es 30 Tote.", ("Bis 2030", "", "2030-12-31")),
    ("Es gab 30 Tote.", None),
    ("Die Zahl stieg im Vergleich zum Vorjahr um 3 Prozent.", None),
]


@pytest.mark.parametrize(("text", "period"), GERMAN)
def test_german_periods(text, period):
    assert period_in(text, "de") == period
