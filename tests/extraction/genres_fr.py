"""French sentences as dispatches, reports, recipes and encyclopedias write them, and the claims in each."""

CASES = [
    (
        (
            "KABOUL, 4 mars (AFP) - Au moins 23 personnes ont été tuées et une quarantaine blessées jeudi dans "
            "l'effondrement d'une mine."
        ),
        ["23.. 1 personnes at_least", "40 1 blessées about"],
    ),
    (
        "Le bilan de l'incendie s'est alourdi à 17 morts et 34 blessés, dont huit dans un état critique.",
        ["17 1 morts", "34 1 blessés", "8 1 blessés"],
    ),
    ("Un séisme de magnitude 6,8 a secoué la côte à 10 km de profondeur.", ["6.8 1", "10 km"]),
    (
        "L'armée dit avoir abattu 56 des 61 drones et 4 missiles tirés dans la nuit.",
        ["56 1 drones", "61 1 drones", "4 1 missiles"],
    ),
    (
        "Quelque 1 500 CRS, soit le double de la semaine passée, étaient déployés.",
        ["1500 1 CRS about", "2 x multiple"],
    ),
    (
        (
            "Le bénéfice net part du groupe a bondi de 34 % à 612 millions d'euros, pour un chiffre d'affaires "
            "de 5,1 milliards (+8 % à taux constants)."
        ),
        ["34 % change", "612000000 EUR", "5100000000 EUR", "8 % change"],
    ),
    ("La marge opérationnelle ressort à 11,4 %, en progression de 60 points de base.", ["11.4 %", "0.6 pp change"]),
    ("Le baril de Brent perdait 1,3 % à 74,20 dollars vers 9 heures.", ["-1.3 % change", "74.2 USD"]),
    ("L'once d'or a franchi les 2 500 dollars pour la première fois.", ["2500.. USD over"]),
    ("Le dividende est fixé à 2,30 euros par action, contre 2,10 euros un an plus tôt.", ["2.3 EUR", "2.1 EUR"]),
    (
        "Le PIB s'est contracté de 0,1 % au quatrième trimestre après avoir crû de 0,4 % au troisième.",
        ["-0.1 % change", "0.4 % change"],
    ),
    ("L'endettement net représente 2,1 fois l'Ebitda.", ["2.1 x multiple"]),
    (
        "Le groupe vise 500 M€ d'économies d'ici 2026 et la suppression de 1 800 postes, soit 6 % des effectifs.",
        ["500000000 EUR", "1800 1 postes", "6 %"],
    ),
    (
        "Les mises en chantier ont plongé de 22,9 % sur un an, à 287 000 logements.",
        ["-22.9 % change", "287000 1 logements"],
    ),
    ("Le livret A, rémunéré à 2,4 % net, compte 57 millions de détenteurs.", ["2.4 % net", "57000000 1 détenteurs"]),
    ("À Saint-Brieuc, 340 collégiens ont couru pour récolter 4 250 euros.", ["340 1 collégiens", "4250 EUR"]),
    (
        "La commune (2 300 habitants) va investir 1,2 M€ dans une salle de 450 m².",
        ["2300 1 habitants", "1200000 EUR", "450 m2"],
    ),
    (
        "Le budget primitif s'équilibre à 3,4 M€ en fonctionnement et 1,9 M€ en investissement.",
        ["3400000 EUR", "1900000 EUR"],
    ),
    ("La RD 12 sera fermée entre 9 h et 16 h 30, sur 800 mètres.", ["800 m"]),
    ("Un automobiliste de 23 ans circulait à 187 km/h au lieu de 110.", ["187 km/h", "110 km/h"]),
    ("Les deux tiers des 48 places de la crèche sont pourvues.", ["0.6667 1 places", "48 1 places"]),
    ("Adulte 8 €, enfant 5 €, gratuit pour les moins de 6 ans.", ["8 EUR", "5 EUR"]),
    ("Le marché accueille une trentaine d'exposants de 9 h à 18 h.", ["30 1 exposants about"]),
    (
        "Wembanyama a compilé 32 points, 14 rebonds et 6 contres en 35 minutes.",
        ["32 1 points", "14 1 rebonds", "6 1 contres"],
    ),
    ("Le Slovène s'est imposé avec 1'12\" d'avance après 178 kilomètres de course.", ["178 km"]),
    (
        "Avec 9 victoires en 12 matchs, le club pointe à trois longueurs du leader.",
        ["9 1 victoires", "12 1 matchs", "3 1 longueurs"],
    ),
    ("Elle a lancé à 67,43 m, à 12 centimètres de son record.", ["67.43 m", "12 cm"]),
    ("Le transfert est estimé à 45 millions d'euros, bonus compris.", ["45000000 EUR about"]),
    ("Battus 31-28 par l'Irlande, les Bleus ont concédé 14 pénalités.", ["14 1 pénalités"]),
    ("L'exoplanète, à 41 années-lumière, est 1,6 fois plus grande que la Terre.", ["41 [ly]", "1.6 x multiple"]),
    ("Les souris traitées ont vécu en moyenne 24 % plus longtemps.", ["24 % average change"]),
    ("L'échantillon contient 0,3 mg de plomb par litre, six fois la norme.", ["0.3 mg/L", "6 x multiple"]),
    ("La sonde file à 17 km/s et se trouve à 24 milliards de kilomètres.", ["17 km/s", "24000000000 km"]),
    ("Le niveau des mers s'élève de 3,7 mm par an depuis 2006.", ["3.7 mm/a change"]),
    (
        "La concentration de CO2 dépasse 420 ppm, contre 280 avant l'ère industrielle.",
        ["420.. [ppm] over", "280 [ppm]"],
    ),
    (
        "L'essai, mené auprès de 2 480 patients dans 14 pays, a duré 36 mois.",
        ["2480 1 patients", "14 1 pays", "36 mo"],
    ),
    ("Le lac couvre 582 km² pour une profondeur maximale de 310 m.", ["582 km2", "310 m maximum"]),
    (
        "La commune s'étend sur 12,6 km² et compte 1 034 habitants, soit une densité de 82 hab/km².",
        ["12.6 km2", "1034 1 habitants", "82 1/km2 hab"],
    ),
    (
        "Le pont, long de 2 460 mètres, repose sur sept piles dont la plus haute culmine à 343 m.",
        ["2460 m", "7 1 piles", "343 m"],
    ),
    (
        "Il compose plus de 600 œuvres, dont 41 symphonies et 27 concertos pour piano.",
        ["600.. 1 œuvres over", "41 1 symphonies", "27 1 concertos"],
    ),
    (
        "Le texte a été adopté par 312 voix contre 211 et 44 abstentions.",
        ["312 1 voix", "211 1 voix", "44 1 abstentions"],
    ),
    (
        "Avec 31,4 % des suffrages, la liste devance de 17 points celle de la majorité (14,6 %).",
        ["31.4 %", "17 pp", "14.6 %"],
    ),
    ("Seuls 28 % des sondés lui font confiance, soit 3 points de moins qu'en mai.", ["28 %", "-3 pp change"]),
    (
        "Le candidat obtient 12 sièges, l'opposition 9 et les indépendants 2.",
        ["12 1 sièges", "9 1 sièges", "2 1 sièges"],
    ),
    ("La participation atteignait 24,6 % à midi, contre 18,43 % en 2022 à la même heure.", ["24.6 %", "18.43 %"]),
    (
        "Une femme sur trois dit avoir subi des violences, et près de la moitié n'en a jamais parlé.",
        ["0.3333 1 femme", "0.5 1 femme almost"],
    ),
    ("Le nombre de sans-abri a doublé en dix ans pour atteindre 330 000.", ["2 x multiple", "330000 1"]),
    ("Les Français consomment 2,6 litres d'alcool pur de moins qu'il y a vingt ans.", ["-2.6 L change"]),
    ("Chaque habitant jette 30 kilos de nourriture par an, dont 7 encore emballés.", ["30 kg/a", "7 kg/a"]),
    ("Le loyer d'un deux-pièces frôle les 900 euros, charges comprises.", ["900 EUR almost"]),
    ("Comptez 45 minutes de cuisson à 180 °C.", ["45 min", "180 Cel"]),
    ("Mélangez 250 g de farine, 3 œufs et 50 cl de lait.", ["250 g", "3 1 œufs", "50 cL"]),
    ("Le procès, attendu depuis six ans, doit durer cinq semaines.", ["5 wk"]),
    ("Il encourt dix ans de prison et 150 000 euros d'amende.", ["10 a", "150000 EUR"]),
    ("L'appartement de 64 m² s'est vendu 412 000 euros, soit 6 437 €/m².", ["64 m2", "412000 EUR", "6437 EUR/m2"]),
    (
        "Près de 8 000 des 11 000 agents sont en grève, soit un taux de 72,7 %.",
        ["8000 1 agents almost", "11000 1 agents", "72.7 %"],
    ),
    (
        "Elle a fêté ses 100 ans entourée de ses quatre enfants et onze petits-enfants.",
        ["4 1 enfants", "11 1 petits-enfants"],
    ),
    ("Le collectif réclame la gratuité pour les 4-11 ans.", []),
    ("Rendez-vous le 21 juin à 20 h 30, salle des fêtes, 3 rue du Stade.", []),
    ("Le pilote de la n° 33 a signé la pole en 1 min 16 s.", ["1.2667 min"]),
    ("La Peugeot 208 et la Renault 5 se partagent le podium.", []),
    ("Né le 3 mai 1952 à Dax, il a publié Germinal 2 en 1998.", []),
    ("Le Conseil de sécurité de l'ONU, dans sa résolution 2728, exige une trêve.", []),
    (
        (
            "Trois hommes âgés de 19 à 27 ans ont été interpellés en possession de 4,2 kilos d'héroïne et de 38 "
            "000 euros en petites coupures."
        ),
        ["3 1 hommes", "4.2 kg", "38000 EUR"],
    ),
    (
        (
            "L'incendie, attisé par des vents à 70 km/h, a parcouru plus de 1 200 hectares en moins de "
            "vingt-quatre heures."
        ),
        ["70 km/h", "1200.. har over"],
    ),
    (
        "Deux cents pompiers, cinquante véhicules et quatre Canadair sont engagés.",
        ["200 1 pompiers", "50 1 véhicules", "4 1 Canadair"],
    ),
    ("Il roulait avec 1,8 g d'alcool par litre de sang.", ["1.8 g/L"]),
    ("La victime, une septuagénaire, a reçu onze coups de couteau.", ["11 1 coups"]),
    (
        "Environ quatre cents personnes, selon la police, un millier selon les organisateurs, ont manifesté.",
        ["400 1 personnes about", "1000 1 about"],
    ),
    (
        "Le Smic augmentera de 1,1 % au 1er janvier pour s'établir à 1 443 euros nets mensuels.",
        ["1.1 % change", "1443 EUR/mo net"],
    ),
    (
        "Le prix du cuivre a plus que triplé en cinq ans, à près de 10 000 dollars la tonne.",
        ["3.. x over multiple", "10000 USD/t almost"],
    ),
    (
        "Les recettes fiscales s'élèvent à 349,4 Mds€, en hausse de 7,6 Mds€.",
        ["349400000000 EUR", "7600000000 EUR change"],
    ),
    (
        (
            "Le taux d'épargne des ménages atteint 18,8 % du revenu disponible brut, son plus haut niveau depuis "
            "1979 hors Covid."
        ),
        ["18.8 %"],
    ),
    ("Entre 2019 et 2023, le nombre d'exploitations a reculé de 389 800 à 349 600.", ["389800 1", "349600 1"]),
    ("Le panier moyen est passé de 54 à 61 euros.", ["54 EUR", "61 EUR"]),
    ("Les salaires des femmes restent inférieurs de 22 % à ceux des hommes.", ["-22 % change"]),
    ("Le fonds détient 5,3 % du capital et 7,9 % des droits de vote.", ["5.3 %", "7.9 %"]),
    ("Le groupe a perdu 2,3 milliards d'euros de valeur en trois séances.", ["2300000000 EUR", "3 1 séances"]),
    ("Les deux tiers des PME, contre la moitié il y a dix ans, exportent.", ["0.6667 1 PME", "0.5 1 PME"]),
    (
        "La prime peut aller jusqu'à 5 000 euros pour un couple avec deux enfants.",
        ["..5000 EUR at_most", "2 1 enfants"],
    ),
    (
        "Un foyer sur deux, soit 15 millions de personnes, paie moins de 1 000 euros d'impôt.",
        ["0.5 1 foyer", "15000000 1 personnes", "..1000 EUR under"],
    ),
    ("Il est tombé 187 millimètres de pluie en six heures, l'équivalent de deux mois.", ["187 mm", "2 mo"]),
    ("Le glacier a reculé de 38 mètres en un an et perdu 4 % de son volume.", ["-38 m change", "-4 % change"]),
    ("La sécheresse touche 84 départements ; 22 sont en crise.", ["84 1 départements", "22 1 départements"]),
    ("Le réchauffement atteint +1,7 °C en France métropolitaine.", ["1.7 Cel"]),
    ("Les chercheurs ont comparé 12 300 jumeaux, dont la moitié fumait.", ["12300 1 jumeaux", "0.5 1 jumeaux"]),
    ("Ce vaccin réduit de 73 % le risque d'hospitalisation.", ["-73 % change"]),
    ("La capacité installée est de 22,3 GW pour l'éolien terrestre et 1,5 GW en mer.", ["22.3 GW", "1.5 GW"]),
    ("Un aller-retour Paris-New York émet 1,77 tonne de CO2 par passager.", ["1.77 t/{person}"]),
    ("Le satellite, d'une masse de 840 kg, orbite à 786 km d'altitude.", ["840 kg", "786 km"]),
    ("Le Breton a couru le 10 000 m en 26 min 58 s.", ["10000 m", "26.9667 min"]),
    ("Les Lyonnais ont inscrit 3 essais à 1 et dominé 62 % du temps.", ["3 1 essais", "1 1 essais", "62 %"]),
    ("Titularisé à 31 reprises, l'attaquant a marqué 14 fois cette saison.", ["31 1 reprises", "14 1 fois"]),
    ("Il pointe à 2'35\" du maillot jaune après neuf étapes.", ["9 1 étapes"]),
    (
        "Le film a attiré 2,8 millions de spectateurs en quatre semaines, pour un budget de 9 M€.",
        ["2800000 1 spectateurs", "9000000 EUR"],
    ),
    ("La cathédrale, haute de 142 m, date du XIIIe siècle.", ["142 m"]),
    ("Le roman, tiré à 80 000 exemplaires, a été traduit en 27 langues.", ["80000 1 exemplaires", "27 1 langues"]),
    ("L'île compte 12 villages pour une superficie de 86 km2.", ["12 1 villages", "86 km2"]),
    ("Le mammifère mesure de 60 à 80 cm et pèse entre 5 et 9 kg.", ["60..80 cm", "5..9 kg"]),
    (
        "La langue est parlée par environ 3 millions de locuteurs dans 5 pays.",
        ["3000000 1 locuteurs about", "5 1 pays"],
    ),
    ("Le festival affiche complet : 4 500 billets vendus en douze minutes.", ["4500 1 billets"]),
    ("La vidéo cumule 1,2 million de vues et 43 k likes.", ["1200000 1 vues", "43000 1 likes"]),
    ("Offre valable jusqu'au 30 juin : -20 % dès 50 € d'achat.", ["-20 % change", "50.. EUR at_least"]),
    ("Comptez 1 h 15 de route, 12 € de péage et 8 € de parking.", ["1.25 h", "12 EUR", "8 EUR"]),
    ("Diluez 5 ml de produit dans 1 L d'eau à 37 °C.", ["5 mL", "1 L", "37 Cel"]),
    ("Le PC affiche 32 Go de RAM, un SSD de 2 To et un écran de 15,6 pouces.", ["32 GBy", "2 TBy", "15.6 [in_i]"]),
    (
        "On nous promettait 100 000 logements par an ; on en a construit 31 000.",
        ["100000 1/a logements", "31000 1 logements"],
    ),
    ("Les douze pays les plus riches émettent la moitié des gaz à effet de serre.", ["0.5 1 gaz"]),
    (
        "Sur 577 sièges, la gauche en obtient 182, le centre 168 et l'extrême droite 143.",
        ["577 1 sièges", "182 1 sièges", "168 1 sièges", "143 1 sièges"],
    ),
    ("Le Sénat a voté le budget par 217 voix contre 105.", ["217 1 voix", "105 1 voix"]),
    ("Sa cote chute de 5 points, à 23 % d'opinions favorables.", ["-5 pp change", "23 %"]),
    (
        "Le ministre a promis 10 000 places de prison d'ici à 2027, contre 15 000 initialement.",
        ["10000 1 places", "15000 1 places"],
    ),
    ("Trois députés sur dix sont des femmes.", ["0.3 1 députés"]),
    ("Il habite au 5e étage, porte 12, code 4512B.", []),
    ("Le 11-Novembre, la RN 20 sera coupée au PK 34.", []),
    ("L'étape 12 du Tour partira à 13 h 05 de la place du 4-Septembre.", []),
    ("Le siège de l'ONU, à New York, a accueilli la COP 28 puis la COP29.", []),
    ("Référence : ISBN 978-2-07-036822-8, 3e édition.", []),
    ("Le règlement (UE) 2016/679 et la directive 95/46/CE s'appliquent.", []),
    ("Pour une fois, tout le monde est d'accord.", []),
    ("La 2e chambre civile a cassé l'arrêt du 12 juin 2019.", []),
    ("Le commandant de bord du vol 1549 avait 20 000 heures de vol.", ["20000 h"]),
    (
        (
            "Selon le baromètre, 46 % des cadres télétravaillent deux jours par semaine, 21 % trois jours et 9 % "
            "quatre."
        ),
        ["46 %", "2 d/wk", "21 %", "3 d", "9 %"],
    ),
    (
        (
            "Le taux de pauvreté s'établit à 15,4 %, soit 9,8 millions de personnes vivant avec moins de 1 288 "
            "euros par mois."
        ),
        ["15.4 %", "9800000 1 personnes"],
    ),
    ("L'hôpital a fermé 40 lits sur 320.", ["40 1 lits", "320 1 lits"]),
    ("Une trentaine d'élus sur 49 ont boycotté la séance.", ["30 1 élus about", "49 1 élus"]),
    ("Les stocks sont remplis à 87 %, contre 62 % il y a un an à la même date.", ["87 %", "62 %"]),
    ("Le temps d'attente moyen aux urgences est de 3 h 20.", ["3.3333 h"]),
    (
        "Le tunnel, long de 57,5 km, a coûté près de 11 milliards d'euros, soit trois milliards de plus que prévu.",
        ["57.5 km", "11000000000 EUR almost", "3000000000 EUR change"],
    ),
    ("Les quelque 230 salariés de l'usine sont en grève depuis 12 jours.", ["230 1 salariés about"]),
    ("Le cours du blé a perdu un quart de sa valeur en trois mois.", ["0.25 1 valeur"]),
    ("Elle a été flashée à 163 km/h, soit 53 de plus que la vitesse autorisée.", ["163 km/h", "53 km/h change"]),
    ("La collecte a permis de réunir 12 tonnes de denrées, dont 3 de pâtes.", ["12 t", "3 t"]),
    ("Le CHU recrute 45 infirmiers et autant d'aides-soignants.", ["45 1 infirmiers"]),
    ("Quatre-vingt-six pour cent des électeurs ont voté oui.", ["86 %"]),
    ("Les députés ont voté à une écrasante majorité de 402 voix.", ["402 1 voix"]),
    ("La consommation d'antibiotiques a diminué de moitié en vingt ans.", ["-0.5 1 change"]),
    ("En 2022, 1 Français sur 4 n'avait pas de médecin traitant.", ["0.25 1 Français"]),
    (
        "Ce sont 120 M€ par an qui seront économisés, puis 300 à partir de 2027.",
        ["120000000 EUR/a", "300000000 EUR/a"],
    ),
    ("La vague de froid a fait chuter le mercure à -23 °C dans le Jura.", ["-23 Cel"]),
    ("Le satellite a été lancé à 2 h 13, heure de Kourou, et pèse 5,5 tonnes.", ["5.5 t"]),
    ("Le livre de poche représente un exemplaire vendu sur quatre.", ["0.25 1 exemplaire vendu"]),
    ("Les agriculteurs réclament une revalorisation de 10 centimes par litre.", ["0.1 EUR/L change"]),
    ("L'action vaut 12 fois les bénéfices attendus.", ["12 x multiple"]),
    ("La ligne transporte 1,1 million de voyageurs quotidiens.", ["1100000 1/d voyageurs"]),
    (
        "Un salarié à temps plein travaille 1 680 heures par an, 101 de moins qu'en Allemagne.",
        ["1680 h/a", "-101 h/a change"],
    ),
    ("Les pertes sont évaluées à 3,5 milliards de dollars, un montant jamais vu.", ["3500000000 USD about"]),
    ("Nîmes, le 12 mai 2024. Il était 7 heures quand la digue a cédé.", []),
    ("Le groupe de rap 113 remontera sur scène le 8 mars.", []),
    ("L'Airbus A350-1000 a décollé à 6h45 de la piste 2.", []),
    ("Le 49-3 et le 47-1 ont été brandis.", []),
    ("La note de 4,5/5 est flatteuse.", []),
    ("Le candidat no 3 a répondu à la question 7.", []),
    ("Quand j'avais douze ans, mon grand-père gardait encore trois cents brebis.", ["300 1 brebis"]),
    ("Il faut compter deux bonnes heures de marche et 900 mètres de dénivelé.", ["2 h", "900 m"]),
    ("Mille et une raisons d'y retourner.", ["1001 1 raisons"]),
    ("On estime que 0,9 % des actifs, soit un sur 110, est concerné.", ["0.9 %", "0.0091 1"]),
    (
        "L'abonnement passe de 9,99 à 11,99 €/mois, soit 20 % d'augmentation.",
        ["9.99 EUR/mo", "11.99 EUR/mo", "20 % change"],
    ),
    ("Le 100 % bio n'existe pas, tranche le nutritionniste.", ["100 %"]),
    ("Les zéro déchet sont 30 000 à s'être inscrits.", ["30000 1"]),
    ("La France a livré 18 canons Caesar, 6 autres suivront.", ["18 1 canons", "6 1 canons"]),
    (
        "Sur les 4,3 millions de tonnes produites, 60 % partent à l'export, dont la moitié en Chine.",
        ["4300000 t", "60 %", "0.5 1"],
    ),
    ("Une première depuis quarante ans.", []),
    ("Le fleuve a dépassé sa cote d'alerte de 1,35 mètre.", ["1.35 m"]),
    ("Le nombre de vols annulés atteint 412, presque autant qu'en 2010.", ["412 1"]),
    (
        "Près de deux Français sur trois (64 %) jugent la réforme injuste, un chiffre en hausse de 4 points.",
        ["0.6667 1 Français almost", "64 %", "4 pp change"],
    ),
    ("L'inflation a été ramenée à 2 %, la dette, elle, culmine à 113 % du PIB.", ["2 %", "113 %"]),
    (
        "Ils n'étaient qu'une poignée, une dizaine tout au plus, à braver le froid (-8 °C).",
        ["..10 1 at_most", "-8 Cel"],
    ),
    ("Pour 1 € investi, la collectivité en récupère 4.", ["1 EUR", "4 EUR"]),
    ("Le hashtag a été partagé 2,4 millions de fois en 48 h.", ["2400000 1 fois", "48 h"]),
    ("La fusée de 98 mètres emporte 21,6 tonnes en orbite basse.", ["98 m", "21.6 t"]),
    ("Le taux d'occupation frise les 95 %.", ["95 % almost"]),
    ("Chapitre 3 : où l'on apprend que Paris compte 20 arrondissements.", ["20 1 arrondissements"]),
    ("Le PSG version 2025 joue en 4-3-3.", []),
    ("Il a 17/20 de moyenne et une mention très bien.", []),
    ("La température ressentie sera de -5 à -8 degrés au petit matin.", ["-8..-5 Cel"]),
    ("Le ministère confirme 3 cas importés et 0 décès.", ["3 1 cas", "0 1 décès"]),
    ("Le risque est multiplié par 1,7 à 2,3 selon l'âge.", ["1.7..2.3 x multiple"]),
    (
        "Le groupe, qui emploie 4 500 personnes dont 1 200 en Bretagne, en licenciera 350.",
        ["4500 1 personnes", "1200 1 personnes", "350 1 personnes"],
    ),
    (
        "La ville a perdu 9 % de ses habitants en dix ans, passant sous la barre des 100 000.",
        ["-9 % change", "..100000 1 under"],
    ),
    ("Un bon tiers du vignoble a gelé.", ["0.3333 1 vignoble"]),
    ("Les plus de 65 ans pèsent 21 % de la population.", ["21 %"]),
    ("La taxe portant de 8 % à 33 % est votée.", ["8 %", "33 %"]),
    ("Duval est à 29 % (+2), Morel à 17 (-3).", ["29 %", "2 pp change", "17 %", "-3 pp change"]),
]
