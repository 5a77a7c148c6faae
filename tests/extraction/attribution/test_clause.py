import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "La ministre a annoncé que <2 000> postes seraient créés à la rentrée.", [["La ministre"]]),
        (
            "fr",
            "Le porte-parole de la préfecture, Luc Perrin, a précisé que <14> blessés étaient hospitalisés.",
            [["Luc Perrin"]],
        ),
        (
            "fr",
            "Anne Le Goff, directrice de l'association Emmaüs Bretagne, affirme que <6 000> repas ont été servis.",
            [["Anne Le Goff"]],
        ),
        (
            "fr",
            "Une étude publiée dans la revue Nature montre que <60> % des coraux ont blanchi.",
            [["Une étude publiée dans la revue Nature"]],
        ),
        ("fr", "Un rapport du Sénat révèle que <1> médecin sur 5 part à la retraite.", [["Sénat"]]),
        ("fr", "Un sondage Ifop révèle que <58> % des Français soutiennent le mouvement.", [["Ifop"]]),
        ("fr", "C'est l'armée qui affirme avoir détruit <15> drones.", [["l'armée"]]),
        (
            "fr",
            "Le ministère de la Santé a fait savoir que <9> cas avaient été recensés.",
            [["Le ministère de la Santé"]],
        ),
        ("fr", "Le maire, qui a déclaré que <30> arbres seraient abattus, refuse tout débat.", [["Le maire"]]),
        ("fr", "Le ministre l'assure : « <80> % des écoles seront rénovées ».", [["Le ministre"]]),
        (
            "fr",
            "La directrice générale de l'OMS a déclaré : « Plus de <2> millions de doses ont été livrées. "
            "Il en faut dix fois plus. »",
            [["La directrice générale de l'OMS"]],
        ),
        (
            "fr",
            "Interrogé par la presse, le procureur a indiqué que <11> personnes étaient en garde à vue.",
            [["le procureur"]],
        ),
        (
            "fr",
            "Sous couvert d'anonymat, un cadre du parti admet que <40> % des adhérents sont partis.",
            [["un cadre du parti"]],
        ),
        ("fr", "Mme Bertrand, élue de Brest, dit avoir reçu <200> courriers.", [["Mme Bertrand"]]),
        ("fr", "L'entreprise, elle, assure que <95> % des colis arrivent à temps.", [["L'entreprise"]]),
        ("en", "The mayor said that <400> homes would be built.", [["The mayor"]]),
        ("en", "The company said <1,200> jobs were at risk.", [["The company"]]),
        ("en", "Officials said <36> people were injured.", [["Officials"]]),
        ("en", "Police say <36> people were injured.", [["Police"]]),
        (
            "en",
            "Sarah Lund, a spokeswoman for the port authority, said <19> containers fell overboard.",
            [["Sarah Lund"]],
        ),
        ("en", "The chief economist at Barclays, Ann Lee, expects growth of <1.5> % next year.", [["Ann Lee"]]),
        ("en", "Barclays expects growth of <1.5> % next year.", [["Barclays"]]),
        ("en", "The charity estimates that <250,000> children go hungry.", [["The charity"]]),
        ("en", "The charity puts the number of homeless people at <4,000>.", [["The charity"]]),
        (
            "en",
            "A study published in The Lancet found that <8> % of patients relapsed.",
            [["A study published in The Lancet"]],
        ),
        ("en", "A study found <8> % of patients relapsed.", [["A study"]]),
        (
            "en",
            "New research by the University of Leeds shows <8> % of patients relapse.",
            [["the University of Leeds"]],
        ),
        ("en", "A poll by Ipsos for the BBC suggests <54> % of voters support the plan.", [["Ipsos"]]),
        ("en", "Government figures show <54> hospitals missed the target.", [["Government figures"]]),
        ("en", "Official figures show <54> hospitals missed the target.", [["Official figures"]]),
        (
            "en",
            "Data from the Office for National Statistics show that wages grew by <5.2> %.",
            [["the Office for National Statistics"]],
        ),
        ("en", "The report states that <40> schools failed.", [["The report"]]),
        ("en", "The suspect told police that he had stolen <40> cars.", [["The suspect"]]),
        ("en", "The minister, who said <12> rivers were polluted, has resigned.", [["The minister"]]),
        ("en", "It was the union that said <12> drivers had been dismissed.", [["the union"]]),
        (
            "en",
            "Analysts at Goldman Sachs predict that oil will reach $<100> a barrel.",
            [["Analysts at Goldman Sachs"]],
        ),
        (
            "en",
            "The U.S. Department of Agriculture says <12> states are affected.",
            [["The U.S. Department of Agriculture"]],
        ),
        ("en", "Critics say the plan would cost $<5>bn.", [["Critics"]]),
        ("en", "Sources close to the talks said the price was $<5>bn.", [["Sources close to the talks"]]),
        (
            "en",
            "A senior official, speaking on condition of anonymity, said <5> planes had been lost.",
            [["A senior official"]],
        ),
        (
            "en",
            "Professor Jane Hall, of the University of York, warned that <5> species could vanish.",
            [["Jane Hall"]],
        ),
        ("en", "Dr Patel said the unit had treated <5> patients.", [["Dr Patel"]]),
        ("en", "Federal Reserve officials expect <two> rate cuts this year.", [["Federal Reserve officials"]]),
        (
            "en",
            "The Red Cross says <7> aid workers are missing, adding that <3> vehicles were hit.",
            [["The Red Cross"], ["The Red Cross"]],
        ),
        ("en", "Amnesty International's report documents <84> executions.", [["Amnesty International"]]),
        (
            "en",
            "In a report published on Friday, the regulator said <84> complaints had been upheld.",
            [["the regulator"]],
        ),
    ],
)
def test_it_names_the_subject_of_a_report(language, text, sources):
    assert cited(language, text) == sources


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Le rapport, établi par l'Insee, conclut que <40> lits manquent.", [["l'Insee"]]),
        ("en", "The report, written by Oxfam, concludes that <40> beds are missing.", [["Oxfam"]]),
        ("es", "El informe, elaborado por Oxfam, concluye que faltan <40> camas.", [["Oxfam"]]),
        ("it", "Lo studio, condotto dal Politecnico, mostra che mancano <40> letti.", [["Politecnico"]]),
        ("pt", "O relatório, elaborado pela Oxfam, conclui que faltam <40> camas.", [["Oxfam"]]),
        ("fr", "Le rapport, publié lundi, conclut que <40> lits manquent.", [["Le rapport"]]),
        ("fr", "Le rapport, cité par RTL, conclut que <40> lits manquent.", [["Le rapport", "RTL"]]),
    ],
)
def test_who_made_a_document_in_commas_is_its_source(language, text, sources):
    assert cited(language, text) == sources


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le groupe prévoit d'investir <700> millions d'euros."),
        ("es", "La compañía prevé invertir <700> millones de euros."),
        ("pt", "A empresa prevê investir <700> milhões de euros."),
    ],
)
def test_a_plan_of_its_own_cites_nobody(language, text):
    assert cited(language, text) == [[]]


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("fr", "L'Insee prévoit que <700> postes disparaîtront.", "l'Insee"),
        ("es", "El FMI prevé un crecimiento del <3> %.", "El FMI"),
    ],
)
def test_a_forecast_does(language, text, source):
    assert cited(language, text)[0][0].lower() == source.lower()


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("en", "The report was published on Monday and shows that <40> beds are missing.", [["The report"]]),
        ("es", "Las cifras corresponden a mayo y nos indican que faltan <40> camas.", [["Las cifras"]]),
        ("it", "I dati sono del mese di maggio e ci dicono che mancano <40> letti.", [["I dati"]]),
        ("fr", "Le maire a quitté la salle et montre que <40> lits manquent.", [[]]),
    ],
)
def test_a_document_is_the_subject_of_the_second_verb_too(language, text, sources):
    assert cited(language, text) == sources
