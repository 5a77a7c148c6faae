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
}
