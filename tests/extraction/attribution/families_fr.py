"""French sentences by the words that cite: text with its figures marked, and the sources of each."""

FAMILIES: dict[str, list[tuple[str, list[list[str]]]]] = {
    "prepositions": [
        ("Selon le service des routes, <12> ponts menacent ruine.", [["le service des routes"]]),
        ("Quelque <300> familles, selon la préfecture du Doubs, ont été relogées.", [["la préfecture du Doubs"]]),
        (
            "Selon Marc Vidal, le président de la chambre d'agriculture de l'Aude, les pertes dépassent <40> "
            "millions d'euros.",
            [["Marc Vidal"]],
        ),
        (
            "Le déficit s'est creusé de <2> milliards, d'après la Cour des comptes et le Haut Conseil des "
            "finances publiques.",
            [["la Cour des comptes", "le Haut Conseil des finances publiques"]],
        ),
        ("Selon le type d'abonnement, il faut payer <12> ou <18> euros.", [[], []]),
        ("Selon que vous habitez la ville ou non, le tarif est de <4> euros.", [[]]),
        ("Les places sont attribuées selon l'ordre d'arrivée, dans la limite de <80>.", [[]]),
        ("Une maison bâtie d'après les plans de Le Corbusier a été vendue <3> millions d'euros.", [[]]),
        ("Selon l'Union des maires ruraux (UMR), <1 200> écoles pourraient fermer.", [["l'Union des maires ruraux"]]),
        ("Selon la même source, <45> agents sont concernés.", [["la même source"]]),
        ("La facture atteindra, selon nos informations, <9> millions d'euros.", [[]]),
        ("Selon moi, il en faudrait <30>.", [[]]),
        ("Selon un communiqué de la société Verkor, l'usine emploiera <1 200> personnes.", [["la société Verkor"]]),
        ("Selon un bilan provisoire, <17> personnes ont péri.", [["un bilan provisoire"]]),
        ("Selon un bilan provisoire communiqué par les pompiers, <17> personnes ont péri.", [["les pompiers"]]),
        (
            "Selon des chiffres dévoilés mardi par la Banque de France, les défaillances ont augmenté de <11> %.",
            [["la Banque de France"]],
        ),
        (
            "Selon l'AFP, qui cite le parquet de Lyon, <6> suspects ont été placés en garde à vue.",
            [["l'AFP", "le parquet de Lyon"]],
        ),
        (
            "Selon le quotidien Het Laatste Nieuws, <2> ministres étaient au courant.",
            [["le quotidien Het Laatste Nieuws"]],
        ),
        (
            "La ville a perdu <8> % de ses habitants entre 2010 et 2020, selon l'Insee, contre <3> % pour le "
            "département.",
            [["l'Insee"], ["l'Insee"]],
        ),
    ],
    "other phrases before a source": [
        ("À en croire le promoteur, <60> % des lots sont déjà vendus.", [["le promoteur"]]),
        ("De l'aveu même de la direction, <200> colis se perdent chaque jour.", [["la direction"]]),
        ("Aux dires des riverains, une dizaine de camions, soit <12>, passent chaque nuit.", [["riverains"]]),
        ("De source policière, <14> personnes ont été interpellées.", [["source policière"]]),
        ("De sources concordantes, le montant serait de <30> millions.", [["sources concordantes"]]),
        ("Si l'on en croit le cabinet Asterès, la mesure coûterait <3> milliards.", [["le cabinet Asterès"]]),
        ("On boit <2> litres d'eau de source par jour.", [[]]),
        ("Sur la foi d'un rapport interne, la presse évoque <40> cas.", [["la presse"]]),
    ],
    "report clauses": [
        ("La maire de Quimper assure que <90> % des travaux sont terminés.", [["La maire de Quimper"]]),
        (
            "Le collectif, qui réunit vingt associations, affirme que <3 000> personnes dorment dehors.",
            [["Le collectif"]],
        ),
        ("L'association a fait savoir que <300> bénévoles manquaient.", [["L'association"]]),
        ("Les enquêteurs soupçonnent que <12> comptes ont servi à blanchir l'argent.", [["Les enquêteurs"]]),
        (
            "L'avocat de la famille rappelle, dans un courrier, que <4> plaintes ont été déposées.",
            [["L'avocat de la famille"]],
        ),
        ("Interrogée par nos soins, la direction répond que <15> postes sont vacants.", [["la direction"]]),
        ("Elle a la conviction que <10> % des élèves décrochent.", [[]]),
        ("Ses notes montrent que le prix était de <4> francs.", [["Ses notes"]]),
        (
            "Le directeur des opérations estime pour sa part que <20> camions suffiraient.",
            [["Le directeur des opérations"]],
        ),
        (
            "Le procureur de la République de Metz, Yves Badorc, a précisé que <7> mineurs étaient impliqués.",
            [["Yves Badorc"]],
        ),
        ("La CFDT dit craindre la suppression de <600> postes.", [["La CFDT"]]),
        ("La société dit avoir vendu <12 000> vélos.", [["La société"]]),
        ("L'État s'est engagé à verser <40> millions d'euros.", [[]]),
        ("Nous estimons que <30> % du parc est vétuste.", [[]]),
        ("On sait que <30> % du parc est vétuste.", [[]]),
        ("Il est estimé que <30> % du parc est vétuste.", [[]]),
        ("Tout indique que <30> personnes sont mortes.", [[]]),
    ],
    "verbs behind what they report": [
        ("<30> emplois sont menacés, s'alarme le syndicat FO.", [["le syndicat FO"]]),
        ("Près de <30> emplois sont menacés, s'est inquiétée mardi la députée Anne Rivet.", [["Anne Rivet"]]),
        ("« Nous avons perdu <30> clients », se désole Karim, boucher à Lens.", [["Karim"]]),
        ("« Il nous manque <30> lits », confie sous couvert d'anonymat un médecin.", [["un médecin"]]),
        ("« Il nous manque <30> lits », confie-t-on au CHU.", [[]]),
        (
            "« Il nous manque <30> lits. C'est intenable », a lâché, amer, le chef du service, Paul Henry.",
            [["Paul Henry"]],
        ),
        ("Comme l'explique la géographe Anne Maurel, <30> % du littoral recule.", [["Anne Maurel"]]),
        ("Comme le souligne le rapport, <30> % du littoral recule.", [["le rapport"]]),
        ("<30> % du littoral recule, ainsi que l'a montré une étude du BRGM.", [["BRGM"]]),
        ("Le chantier a coûté <12> millions d'euros, indique-t-on à la mairie.", [[]]),
        ("Le chantier, a-t-elle dit, a coûté <12> millions d'euros.", [[]]),
        ("Anne Rivet a visité le site. Le chantier, a-t-elle dit, a coûté <12> millions d'euros.", [["Anne Rivet"]]),
        ("« Le chantier a coûté <12> millions », selon Anne Rivet.", [["Anne Rivet"]]),
        ("Les travaux commenceront en mai, a annoncé la mairie, et coûteront <12> millions d'euros.", [["la mairie"]]),
    ],
    "verbs of counting": [
        ("La mairie chiffre les dégâts à <2> millions d'euros.", [["La mairie"]]),
        ("L'organisation Airwars recense <130> frappes.", [["L'organisation Airwars"]]),
        ("Le gouvernement table sur une croissance de <1,1> %.", [["Le gouvernement"]]),
        ("La Banque centrale européenne prévoit <2,3> % d'inflation.", [["La Banque centrale européenne"]]),
        ("Le musée revendique <200 000> visiteurs.", [["Le musée"]]),
        ("Les pompiers font état de <3> blessés graves.", [["Les pompiers"]]),
        ("Le tribunal de commerce évoque <12> repreneurs.", [["Le tribunal de commerce"]]),
        ("La table coûte <300> euros.", [[]]),
        ("L'équipe compte <12> joueurs.", [[]]),
        ("Le maire compte <3> adjoints.", [[]]),
    ],
    "passives with an agent": [
        ("Le préjudice est évalué à <3> millions d'euros par les assureurs.", [["les assureurs"]]),
        (
            "Le préjudice, estimé à <3> millions d'euros par l'expert judiciaire, sera remboursé.",
            [["l'expert judiciaire"]],
        ),
        ("Les <3 000> cas recensés par l'ARS sont bénins.", [["l'ARS"]]),
        ("Le trafic est estimé à <3> tonnes par an.", [[]]),
        ("Les chiffres publiés par la Banque mondiale font état d'une baisse de <3> %.", [["la Banque mondiale"]]),
    ],
    "documents that report": [
        ("L'étude conclut que <3> % des patients rechutent.", [["L'étude"]]),
        ("Un sondage Ifop pour le JDD révèle que <61> % des Français sont favorables à la mesure.", [["Ifop"]]),
        ("Une enquête de la Dares montre que <12> % des salariés travaillent la nuit.", [["la Dares"]]),
        ("Il ressort du rapport que <40> % des logements sont vides.", [["rapport"]]),
        ("Les données de l'observatoire régional font apparaître une baisse de <4> %.", [["l'observatoire régional"]]),
    ],
    "documents and who made them": [
        ("D'après un sondage OpinionWay réalisé pour Les Échos, <54> % des cadres télétravaillent.", [["OpinionWay"]]),
        ("Selon les calculs de l'institut Rexecode, il manquerait <30> milliards.", [["l'institut Rexecode"]]),
        (
            "Selon l'étude annuelle du cabinet Deloitte parue jeudi, les salaires ont augmenté de <3,5> %.",
            [["cabinet Deloitte"]],
        ),
    ],
    "brackets": [
        ("Le chômage recule de <0,3> point (source : Insee).", [["Insee"]]),
        ("Ils étaient <12 000> (<40 000> selon les organisateurs) à défiler.", [[], ["les organisateurs"]]),
        ("Ils étaient <12 000> selon la préfecture (<40 000> selon la CGT).", [["la préfecture"], ["la CGT"]]),
        ("Source : ministère du Travail. <12> % des postes sont vacants.", [[]]),
    ],
    "relays": [
        (
            "« <12> tonnes ont disparu », a déclaré à Reuters un responsable du port.",
            [["Reuters", "un responsable du port"]],
        ),
        ("« <12> tonnes ont disparu », a expliqué Paul Roux sur France Inter.", [["France Inter", "Paul Roux"]]),
        ("Selon le parquet, cité par l'agence Tass, <12> tonnes ont disparu.", [["l'agence Tass", "le parquet"]]),
        ("Le maire a confié au Parisien que <12> tonnes avaient disparu.", [["Le maire", "Parisien"]]),
        ("<12> tonnes ont disparu, rapporte Mediapart.", [["Mediapart"]]),
    ],
    "sources without a name": [
        ("Une source proche du dossier évoque <12> millions d'euros.", [["Une source proche du dossier"]]),
        ("Des témoins parlent d'au moins <12> tirs.", [["Des témoins"]]),
        ("Certains experts estiment que <12> ans seront nécessaires.", [["Certains experts"]]),
        ("Plusieurs médias avancent le chiffre de <12> millions.", [["Plusieurs médias"]]),
    ],
    "reports without a reporter": [
        ("On estime à <12> millions le nombre de déplacés.", [[]]),
        ("Il y aurait <12> millions de déplacés.", [[]]),
        ("Le coût est officiellement de <12> millions.", [[]]),
    ],
    "words for somebody named before": [
        (
            "Le rapport de la Fondation pour le logement est sévère. Il recense <350 000> sans-abri.",
            [["la Fondation pour le logement"]],
        ),
        (
            "La Fondation Jasmin a publié une étude. Selon ce document, <12> % des enfants sautent un repas.",
            [["La Fondation Jasmin"]],
        ),
        ("Jean Morel dirige la coopérative. « Nous vendons <12> tonnes par an », dit-il.", [["Jean Morel"]]),
        ("Jean Morel dirige la coopérative. Il estime que <12> tonnes seront perdues.", [["Jean Morel"]]),
        ("La ministre Lise Aubert était à Nice. D'après elle, <12> communes sont touchées.", [["Lise Aubert"]]),
        ("« La récolte est nulle », a dit Luc Petit, éleveur. Ce dernier a perdu <12> vaches.", [[]]),
    ],
    "participles": [
        ("La direction a réagi lundi, précisant que <12> salariés seraient reclassés.", [["La direction"]]),
        ("« C'est fini », a déclaré le maire, ajoutant que <12> familles seraient relogées.", [["le maire"]]),
        ("L'ONG a alerté l'opinion en affirmant que <12> enfants étaient morts.", [["L'ONG"]]),
    ],
    "colons": [
        ("Le communiqué précise : « <12> salariés seront reclassés. »", [["Le communiqué"]]),
        ("Luc Petit, éleveur à Vire : « J'ai perdu <12> vaches. »", [["Luc Petit"]]),
    ],
    "clefts": [
        ("C'est l'armée qui affirme avoir détruit <12> chars.", [["l'armée"]]),
        ("C'est ce que révèle une étude de l'Inserm : <12> % des adultes sont concernés.", [["l'Inserm"]]),
        ("C'est ce qu'affirme le syndicat, qui recense <12> démissions.", [["le syndicat"]]),
    ],
    "denials": [
        ("La direction dément que <12> postes soient supprimés.", [["La direction"]]),
        ("La direction n'a pas confirmé que <12> postes étaient menacés.", [[]]),
        ("La direction conteste ce chiffre de <12> postes.", [["La direction"]]),
        ("Rien ne prouve que <12> personnes sont mortes.", [[]]),
    ],
    "nouns of opinion": [
        ("L'affirmation selon laquelle <12> % des fonds ont disparu est fausse.", [[]]),
    ],
    "scopes": [
        (
            "L'Insee note une hausse de <2> % des prix ; la Banque de France, elle, l'estime à <3> %.",
            [["L'Insee"], ["la Banque de France"]],
        ),
        (
            "Selon la police, ils étaient <900>. Les organisateurs parlent de <3 000> personnes.",
            [["la police"], ["Les organisateurs"]],
        ),
        (
            "Le pont, qui date de 1930, a coûté <3> millions d'euros à rénover, indique le conseil départemental.",
            [["le conseil départemental"]],
        ),
        ("L'usine emploie <300> personnes. Elle perdrait <2> millions par an, selon la CGT.", [[], ["la CGT"]]),
    ],
    "of all kinds": [
        (
            "La dette atteint <3> milliards d'euros, s'inquiète la chambre régionale des comptes.",
            [["la chambre régionale des comptes"]],
        ),
        (
            "Le syndicat mixte estime que le chantier coûtera <12> millions d'euros hors taxes.",
            [["Le syndicat mixte"]],
        ),
        (
            "« On a perdu <12> % de chiffre d'affaires », calcule Marie Lenoir, restauratrice à Vannes.",
            [["Marie Lenoir"]],
        ),
        ("Météo-France annonce jusqu'à <80> millimètres de pluie.", [["Météo-France"]]),
        ("Le bulletin de Météo-France fait état de rafales à <120> km/h.", [["Météo-France"]]),
        (
            "L'Organisation mondiale de la santé (OMS) estime à <5,3> millions le nombre de morts.",
            [["L'Organisation mondiale de la santé"]],
        ),
        (
            "Dans un entretien au « Monde », le patron de l'Ademe parle de <30> gigawatts.",
            [["Monde", "le patron de l'Ademe"]],
        ),
        ("Près de <70> % des sondés se disent inquiets, d'après cette enquête Elabe pour BFMTV.", [["Elabe"]]),
        ("Sur X, le ministre a évoqué « <3> interpellations ».", [["le ministre"]]),
        ("Le chef de l'État a promis que <3> milliards seraient débloqués.", [["Le chef de l'État"]]),
        ("Contactée, l'entreprise indique avoir recruté <300> personnes.", [["l'entreprise"]]),
        ("Contactée par l'AFP, l'entreprise n'a pas souhaité commenter ces <300> départs.", [[]]),
        ("D'après nos confrères de Ouest-France, <3> enfants étaient à bord.", [["Ouest-France"]]),
        ("À ce jour, <3 200> dossiers ont été déposés, précise-t-on de même source.", [[]]),
        ("Le préfet a précisé que <3> des <12> blessés étaient dans un état grave.", [["Le préfet"], ["Le préfet"]]),
        ("Le parquet, qui a ouvert une enquête, chiffre le préjudice à <3> millions d'euros.", [["Le parquet"]]),
        (
            "Les prix ont baissé de <3> % sur un an, selon les notaires, qui s'attendent à <2> % de hausse en 2026.",
            [["les notaires"], ["les notaires"]],
        ),
        ("Pour le maire, c'est <3> millions d'euros de trop.", [[]]),
        ("« <3> millions, c'est trop », tranche le maire.", [["le maire"]]),
        ("Le maire tranche : « <3> millions, c'est trop. »", [["Le maire"]]),
        ("Interrogé sur le sujet, il a répondu que <3> offres étaient à l'étude.", [[]]),
        (
            "Le directeur général d'Airbus, Guillaume Faury, s'est félicité d'avoir livré <735> avions.",
            [["Guillaume Faury"]],
        ),
        ("La SNCF reconnaît que <12> % des trains sont en retard.", [["La SNCF"]]),
        ("Greenpeace dénonce <12> forages illégaux.", [["Greenpeace"]]),
        ("Le Hamas a fait état de <12> morts, un bilan que l'armée israélienne conteste.", [["Le Hamas"]]),
        ("Le bilan officiel fait état de <12> morts.", [["Le bilan officiel"]]),
        ("Ce chiffre de <12> morts est contesté par l'armée.", [["l'armée"]]),
        (
            "Plus de <12 000> hectares ont brûlé depuis lundi, ont annoncé dimanche les pompiers de l'Aude.",
            [["les pompiers de l'Aude"]],
        ),
        ("« C'est <12> fois plus qu'en 2010 », s'étonne-t-elle.", [[]]),
        ("Julie Martin élève des chèvres. « C'est <12> fois plus qu'en 2010 », s'étonne-t-elle.", [["Julie Martin"]]),
        ("L'étude, publiée dans Nature, porte sur <12 000> patients.", [[]]),
        ("L'étude, publiée dans Nature, montre que <12> % des patients guérissent.", [["L'étude"]]),
        ("La loi fixe à <12> % le taux de la taxe.", [[]]),
        ("Le gouvernement espère économiser <12> milliards.", [["Le gouvernement"]]),
        ("Le groupe anticipe un bénéfice de <12> millions.", [["Le groupe"]]),
        ("Le groupe a réalisé un bénéfice de <12> millions.", [[]]),
        ("Les analystes tablaient sur <12> millions.", [["Les analystes"]]),
        ("Comme nous l'avons écrit, <12> postes sont vacants.", [[]]),
        ("Les urgences ont fermé <12> nuits en juillet, selon un décompte de la CGT Santé.", [["la CGT Santé"]]),
        ("Un tiers des élèves, soit <12 000>, sont absents, assure le rectorat.", [["le rectorat"]]),
        ("Parmi eux, <12> femmes, a détaillé le procureur lors d'une conférence de presse.", [["le procureur"]]),
        (
            "« Nous attendons <12 000> visiteurs, explique la directrice, Anne Leroy. L'an dernier, ils "
            "étaient <9 000>. »",
            [["Anne Leroy"], ["Anne Leroy"]],
        ),
        ("« Il y a <12> ans, c'était pire », dit un habitant.", [["un habitant"]]),
        (
            "BERLIN (Reuters) - Les commandes à l'industrie allemande ont reculé de <5,8> % en août, a "
            "annoncé jeudi l'office fédéral de la statistique Destatis.",
            [["l'office fédéral de la statistique Destatis"]],
        ),
        (
            "Les économistes interrogés par Reuters anticipaient en moyenne une hausse de <1,5> %.",
            [["Les économistes interrogés par Reuters"]],
        ),
        ("En rythme annuel, les prix ont progressé de <2,1> %, après <1,9> % en juillet.", [[], []]),
        (
            "« Nous avons recensé <43> départs de feu, dont <12> d'origine criminelle », a détaillé le "
            "colonel Bruno Ferrand, directeur du Sdis.",
            [["Bruno Ferrand"], ["Bruno Ferrand"]],
        ),
        (
            "Le sinistre a mobilisé <180> pompiers et <3> Canadair, selon le Service départemental d'incendie"
            " et de secours.",
            [
                ["le Service départemental d'incendie et de secours"],
                ["le Service départemental d'incendie et de secours"],
            ],
        ),
        (
            "Le club a terminé l'exercice avec un déficit de <14> millions d'euros, a révélé L'Équipe, une "
            "somme que la direction juge « exagérée ».",
            [["L'Équipe"]],
        ),
        ("Nicolas Berger, <42> ans, éleveur à Aurillac, affirme avoir perdu <60> bêtes.", [[], ["Nicolas Berger"]]),
        (
            "Les travaux de l'équipe de Sophie Garnier, publiés dans la revue Cell, montrent que <8> souris "
            "sur dix guérissent.",
            [["l'équipe de Sophie Garnier"]],
        ),
        (
            "Interrogée par Le Figaro, la ministre a reconnu que <12> % des dossiers étaient en retard.",
            [["Le Figaro", "la ministre"]],
        ),
        (
            "D'après les premières estimations de l'institut Ipsos, la liste recueille <28> % des voix, "
            "devant celle du maire sortant (<24> %).",
            [["l'institut Ipsos"], ["l'institut Ipsos"]],
        ),
        (
            "La participation s'établissait à <38,2> % à 17 heures, selon le ministère de l'Intérieur, contre"
            " <42,1> % en 2020.",
            [["le ministère de l'Intérieur"], ["le ministère de l'Intérieur"]],
        ),
        (
            "Une étude américaine, menée sur <4 000> volontaires, suggère que <30> minutes de marche suffisent.",
            [[], ["Une étude américaine"]],
        ),
        ("Le parc compte désormais <340> bouquetins, se réjouit Laure Mercier, sa directrice.", [["Laure Mercier"]]),
        (
            "Les ventes de voitures électriques ont bondi de <31> % en un an, d'après la Plateforme automobile (PFA).",
            [["la Plateforme automobile"]],
        ),
        ("Les assureurs, eux, chiffrent la facture à <1,2> milliard d'euros.", [["Les assureurs"]]),
        (
            "Au total, <17> personnes ont été interpellées et <9> placées en garde à vue, a-t-on appris "
            "auprès du parquet.",
            [["parquet"], ["parquet"]],
        ),
        (
            "Au total, <17> personnes ont été interpellées, a-t-on appris de source proche de l'enquête.",
            [["source proche de l'enquête"]],
        ),
        ("Le bilan pourrait s'alourdir : une quarantaine de personnes, soit <40>, sont portées disparues.", [[]]),
        ("« Il y a <200> mètres de file », constate un bénévole.", [["un bénévole"]]),
        ("Plus de <2 000> manifestants selon la CGT, <900> selon la police ont défilé.", [["la CGT"], ["la police"]]),
        ("Le maire, qui dit avoir reçu <300> courriers, refuse de céder.", [["Le maire"]]),
        ("Le projet créerait <120> emplois directs, assurent ses promoteurs.", [["ses promoteurs"]]),
        ("Ses adversaires, eux, parlent de <12> hectares bétonnés.", [["Ses adversaires"]]),
        ("Selon l'entourage du ministre, <12> sites sont à l'étude.", [["l'entourage du ministre"]]),
        ("Matignon évoque <12> sites.", [["Matignon"]]),
        ("À l'Élysée, on parle de <12> sites.", [[]]),
        ("L'exécutif, de son côté, vise <12> sites d'ici à 2030.", [[]]),
        ("Selon les chiffres de l'association, <7> jeunes sur dix trouvent un emploi.", [["l'association"]]),
        ("Ce que confirme Paul Mercier, gérant : « On a perdu <12> % de clients. »", [["Paul Mercier"]]),
        ("La Cnil a infligé une amende de <40> millions d'euros à Criteo.", [[]]),
        ("La Commission européenne estime le coût à <40> milliards.", [["La Commission européenne"]]),
        ("Le procès-verbal mentionne <12> témoins.", [["Le procès-verbal"]]),
        (
            "Une source gouvernementale citée par Les Échos évoque un trou de <3> milliards.",
            [["Les Échos", "Une source gouvernementale"]],
        ),
        ("Les auteurs de l'étude estiment à <12 000> le nombre de décès évitables.", [["Les auteurs de l'étude"]]),
        (
            "Le chercheur Alain Fabre, spécialiste des sols, avance une perte de <12> tonnes par hectare.",
            [["Alain Fabre"]],
        ),
        ("Chez les syndicats, on redoute <300> suppressions de postes.", [[]]),
        (
            "Le PDG du groupe, Luc Morin, a assuré mercredi devant les députés que <300> postes seraient créés.",
            [["Luc Morin"]],
        ),
        (
            "Dans un communiqué diffusé dans la soirée, l'état-major ukrainien a affirmé avoir abattu <34> "
            "drones sur <38>.",
            [["l'état-major ukrainien"], ["l'état-major ukrainien"]],
        ),
        ("Moscou assure avoir détruit <34> drones.", [["Moscou"]]),
        ("L'armée israélienne a dit avoir frappé <34> cibles.", [["L'armée israélienne"]]),
        (
            "Le ministère de la Santé du Hamas a annoncé samedi un nouveau bilan de <34 000> morts.",
            [["Le ministère de la Santé du Hamas"]],
        ),
        (
            "Selon un décompte de l'AFP réalisé à partir de données officielles, l'attaque a fait <1 218> morts.",
            [["l'AFP"]],
        ),
        ("L'ONU juge ces chiffres fiables. Elle estime à <1,9> million le nombre de déplacés.", [["L'ONU"]]),
    ],
}
