"""French sentences of many genres: text with its figures marked, and the sources of each."""

FAMILIES: dict[str, list[tuple[str, list[list[str]]]]] = {
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
        (
            "« Nous tablons sur <12> % de croissance en 2026 », souligne Hervé Lamy, directeur financier.",
            [["Hervé Lamy"]],
        ),
        ("Pierre Lamy, directeur financier, table sur <12> % de croissance.", [["Pierre Lamy"]]),
        ("Hervé Lamy (CFDT) estime que <12> postes manquent.", [["Hervé Lamy"]]),
        ("Selon Hervé Lamy (CFDT), <12> postes manquent.", [["Hervé Lamy"]]),
        ("« <12> postes manquent », regrette Hervé Lamy (CFDT).", [["Hervé Lamy"]]),
        (
            "L'eurodéputée écologiste Marie Toussaint affirme que <12> % des fonds sont détournés.",
            [["Marie Toussaint"]],
        ),
        ("L'avocat du chauffeur, Me Simon Hardy, assure que son client roulait à <50> km/h.", [["Simon Hardy"]]),
        ("Me Hardy évoque <3> témoins.", [["Me Hardy"]]),
        ("Il aurait, d'après son avocat, touché <3 000> euros.", [["son avocat"]]),
        ("D'après le journal local La Gazette, <3> élus ont démissionné.", [["le journal local La Gazette"]]),
        ("RTE indique que la consommation a baissé de <3> %.", [["RTE"]]),
        ("Une baisse de <3> %, d'après RTE.", [["RTE"]]),
        (
            "Les pertes agricoles sont estimées entre <2> et <3> milliards d'euros par la FNSEA.",
            [["la FNSEA"], ["la FNSEA"]],
        ),
        (
            "Avec <12> morts, c'est l'accident le plus grave depuis dix ans, rappelle l'association de victimes.",
            [["l'association de victimes"]],
        ),
        ("Quant aux écologistes, ils réclament <3> milliards.", [[]]),
        ("L'ancien ministre explique au Monde que <3> réunions ont eu lieu.", [["L'ancien ministre", "Monde"]]),
        ("« Je dirais <300> personnes », évalue, prudent, le commissaire.", [["le commissaire"]]),
        ("Le groupe dit s'attendre à <3> % de croissance.", [["Le groupe"]]),
        ("Un habitant sur <5> est pauvre, écrit l'Insee dans une note publiée jeudi.", [["l'Insee"]]),
        ("Dans une note publiée jeudi, l'Insee écrit qu'un habitant sur <5> est pauvre.", [["l'Insee"]]),
        ("Les chercheurs ont constaté que <12> % des abeilles mouraient.", [["Les chercheurs"]]),
        ("Les prévisions de Bercy, à <1> %, sont jugées optimistes.", [[]]),
        (
            "Aux États-Unis, le ministère du Travail a recensé <142 000> créations d'emplois.",
            [["le ministère du Travail"]],
        ),
    ],
    "figures without a source": [
        ("Le Paris FC s'est imposé devant <18 500> spectateurs et compte désormais <42> points.", [[], []]),
        ("Kylian Mbappé a inscrit <2> buts et porte son total à <31>.", [[], []]),
        ("L'entraîneur a annoncé un groupe de <22> joueurs.", [["L'entraîneur"]]),
        ("La commune compte <1 240> habitants et s'étend sur <12> kilomètres carrés.", [[], []]),
        ("L'espèce mesure <30> centimètres et pèse <200> grammes.", [[], []]),
        ("Le film, sorti en salles en mai, a réuni <1,2> million de spectateurs.", [[]]),
        ("Découvrez nos <12> recettes faciles et prêtes en <20> minutes.", [[], []]),
        ("J'ai payé <300> euros pour un séjour de <3> nuits, et je le regrette.", [[], []]),
        ("Le gouvernement a supprimé <4 000> postes d'enseignants en <2> ans.", [[], []]),
        ("La région a investi <12> millions d'euros dans le lycée, qui accueille <900> élèves.", [[], []]),
        ("Le tribunal l'a condamné à <3> ans de prison et <10 000> euros d'amende.", [[], []]),
        (
            "La société Lumia, fondée à Lille, emploie <80> personnes et vise <12> millions d'euros de "
            "chiffre d'affaires.",
            [[], []],
        ),
        ("La police a saisi <3> kilos de cocaïne et <40 000> euros en liquide.", [[], []]),
        ("Les secours sont intervenus avec <12> véhicules.", [[]]),
        ("Son dernier livre s'est vendu à <40 000> exemplaires.", [[]]),
        ("La note du restaurant est de <4> sur 5.", [[]]),
        ("On dénombre <12> espèces dans la réserve.", [[]]),
        ("La loi prévoit une amende de <750> euros.", [[]]),
        ("Le record du monde est de <8> mètres 95.", [[]]),
        ("Elle estime avoir marché <20> kilomètres.", [[]]),
        ("Le prix moyen dépasse <4 000> euros le mètre carré à Lyon, contre <2 300> à Saint-Étienne.", [[], []]),
        ("Le 12 mars, les députés ont voté par <280> voix contre <210>.", [[], []]),
        ("Un colis suspect a été signalé par un passant, et <200> personnes ont été évacuées.", [[]]),
        ("L'usine, rachetée par un fonds américain, a perdu <40> % de ses effectifs.", [[]]),
        ("Pour rappel, <3> salariés avaient été blessés l'an dernier.", [[]]),
        ("D'après la légende, <3> frères bâtirent le pont.", [["la légende"]]),
        ("À savoir : l'entrée coûte <12> euros.", [[]]),
        ("Le ministre a visité l'usine, qui fabrique <200> voitures par jour.", [[]]),
        ("La BCE a relevé ses taux de <0,25> point.", [[]]),
        ("Selon lui, rien ne presse. L'entreprise compte <300> salariés.", [[]]),
    ],
    "of the wires": [
        (
            "Le butin dépasse <50> millions d'euros, selon une source proche du dossier citée par Le Parisien.",
            [["Le Parisien", "une source proche du dossier"]],
        ),
        (
            "« C'est <12> fois le budget », relève le président de la Cour, Paul Roux, cité par Le Parisien.",
            [["Le Parisien", "Paul Roux"]],
        ),
        (
            "L'armée a perdu <30> chars, a affirmé le préfet, cité par l'AFP, et <12> avions selon l'ISW.",
            [["l'AFP", "le préfet"], ["l'ISW"]],
        ),
        (
            "La Banque de France a relevé jeudi sa prévision d'inflation à <1,8> %, contre <1,5> % en mars.",
            [["La Banque de France"], ["La Banque de France"]],
        ),
        ("Le groupe maintient ses prévisions de ventes à <3> %.", [["Le groupe"]]),
        ("La prévision a été relevée à <3> %.", [[]]),
        ("Le ministre a porté plainte et la prévision est de <3> %.", [[]]),
        ("Le groupe a relevé ses prix malgré une prévision de <3> %.", [[]]),
        (
            "L'armée russe assure n'avoir visé que des camps militaires et dit avoir détruit <86> drones.",
            [["L'armée russe"]],
        ),
        (
            "On compte <84 951> détenus, selon les chiffres du ministère de la Justice consultés par l'AFP.",
            [["l'AFP", "ministère de la Justice"]],
        ),
        ("« La dette, c'est <3> milliards », lui a répondu le sénateur Bruno Vasseur.", [["Bruno Vasseur"]]),
        (
            "La ministre Anne Roux reçoit. « Il y a <12> lits de plus », s'est-elle félicitée.",
            [["Anne Roux"]],
        ),
        ("Les analystes de Citi s'attendaient en moyenne à un rebond de <0,6> %.", [["Les analystes de Citi"]]),
        ("On s'attend à <300> départs.", [[]]),
        ("La hausse s'explique par <300> départs.", [[]]),
        ("La mairie a annoncé une hausse de <2> euros, à <13> euros.", [["La mairie"], ["La mairie"]]),
        ("Les agriculteurs estiment leurs pertes à <un tiers> de la récolte.", [["Les agriculteurs"]]),
        ("« Il y a <15> % d'élèves en moins », soupire un principal sous couvert d'anonymat.", [["un principal"]]),
    ],
}
