"""French nouns that say who is cited."""

from claims.extraction.lang.attribution_words import SourceWords

SOURCES = SourceWords(
    documents=frozenset(
        """
            accord analyse annonce application archive argumentaire arrêté article audit avenant avis baromètre
            barème base bilan biographie brochure bulletin calcul cartographie chiffrage chiffre chronique classement
            commentaire communiqué comptage compte-rendu comptes conclusion constat contre-expertise convention
            diagnostic dire dires document documentaire donnée dossier déclaration décompte délibération dépêche
            enquête entretien estimation expertise extrapolation fiche hypothèse index indicateur indice infographie
            information inscription interview inventaire jugement lettre livre légende manuel message modèle
            modélisation mot mémo mémoire mémorandum newsletter note notice observation outil palmarès panorama
            papier parution plateforme proclamation procès-verbal procès-verbaux projection pronostic propos
            prévision publication rapport recensement recherche registre relevé revue récapitulatif récapitulation
            récit réponse résultat rétrospective scénario simulateur simulation sondage statistique statut synthèse
            tableau terme texte thèse tract travaux tribune tweet témoignage témoignages échantillon éditorial étude
            évaluation
        """.split()
    ),
    subjects_of_study=frozenset(),
    bodies=frozenset(
        """
            académie accusation administration agence agglomération ambassade amicale antenne archevêché armée
            assemblée association assurance assureur autorité avionneur bailleur banque barreau brigade bureau
            cabinet caisse capitainerie centre cercle chambre chancellerie chaîne cimentier clinique club
            collectif collectivité comité commanditaire commissariat commission compagnie concessionnaire
            confédération congrès conseil conservatoire consortium constructeur consulat consulting coopérative
            coordination cour croix-rouge defense diocèse direction directoire dispensaire distributeur douane
            défense département ehpad entourage entreprise exploitant exécutif fabricant filiale firme foncière
            fondation fonds force forum front fédération garde garnison gendarmerie gouvernement groupe groupement
            guilde hypermarché hébergeur hôpital industriel inspection instance institut institution
            intercommunalité intersyndicale justice kremlin laboratoire ligue mairie maison-blanche maison-mère
            majorité matignon ministère mission mouvement multinationale municipalité musée mutuelle métallurgiste
            nasa néo-banque observatoire office ong ongs opposition opérateur ordre organisation organisme parlement
            parquet parti patronat pentagone police polyclinique pompier pouvoir producteur propriétaire
            préfecture présidence pôle rectorat rédaction rédactions régie région régulateur réseau sapeurs-pompiers
            secours secrétariat service sidérurgiste société sous-préfecture sous-traitant startup structure
            surintendance syndicat sécurité sénat think-tank tour-opérateur tribunal trésor trésorerie union unité
            université usine vatican ville voyagiste éditeur élysée énergéticien équipe équipementier état état-major
        """.split()
    ),
    outlets=frozenset(
        """
            agence bimensuel blog chaîne hebdo hebdomadaire journal journaux magazine mensuel mook média newsmagazine
            podcast presse quotidien radio revue site trimestriel télévision webmagazine
        """.split()
    ),
    offices=frozenset(
        """
            acheteur acheteuse actionnaire activiste adjoint adjointe administrateur administratrice agriculteur
            agronome aide-soignant aide-soignante ambassadeur ambassadrice amiral analyste animateur animatrice
            anthropologue apiculteur apicultrice archevêque architecte archéologue artisan artisane assistante
            astronaute astronome athlète aubergiste auteur auteure automobiliste autrice avocat avocate banquier
            banquière berger bergère biochimiste biologiste boucher bouchère boulanger boulangère buraliste bâtonnier
            bénévole cadre cafetier cancérologue candidat candidate capitaine cardiologue chanteur chargé chargée
            chef cheffe chercheur chercheuse chimiste chirurgien chirurgienne chroniqueur cinéaste climatologue
            co-auteur co-président co-présidente co-rapporteur coauteur codirecteur codirectrice cofondateur
            cofondatrice coiffeur coiffeuse colistier collaborateur collaboratrice collègue colonel commandant
            commerçant commerçante commissaire comptable comédien comédienne concessionnaire concierge conducteur
            conductrice conseiller conseillère conservateur conservatrice constitutionnaliste consultant consultante
            contrôleur contrôleuse coordinateur coordinatrice coprésident coprésidente corapporteur correspondant
            correspondante cosecrétaire couturier criminologue cuisinier cuisinière curé céréalier dentiste
            dessinateur diplomate directeur directrice dirigeant dirigeante diététicienne docteur documentariste
            doyen doyenne délégué déléguée démographe député députée enquêteur enquêtrice enseignant enseignante
            entomologiste entraîneur entrepreneur entrepreneuse envoyé envoyée ergonome essayiste eurodéputé
            eurodéputée expert experte exploitant exploitante fermier fermière financier fleuriste fondateur
            fondatrice footballeur forestier formateur formatrice garagiste gendarme gestionnaire glaciologue
            gouverneur graphiste greffier gynécologue général généticien géographe géologue géophysicien gérant
            gérante habitant haut-commissaire historien historienne homologue horticulteur huissier humoriste
            hydrologue hôtelier hôtelière immunologue imprimeur infectiologue infirmier infirmière informaticien
            informaticienne ingénieur ingénieure inspecteur inspectrice instituteur institutrice intendant
            investisseur investisseuse jardinier journaliste juge juriste leader libraire lieutenant linguiste
            locataire logisticien magistrat magistrate maire manager mandataire maraîcher maraîchère marchande
            mathématicien maçon membre menuisier militant militante ministre musicien musicienne mécanicien médecin
            médiateur médiatrice météorologue navigateur neurologue nutritionniste négociant négociateur océanographe
            officier oncologue ophtalmologue opposant ornithologue ostréiculteur paléontologue pape parlementaire
            parrain patient patron patronne paysagiste paysan paysanne pdg pharmacien pharmacienne philosophe
            photographe physicien physicienne pilote plombier pneumologue poissonnier policier policière politologue
            pompier porte-parole procureur procureure producteur productrice professeur professeure professionnelle
            programmateur promoteur promotrice propriétaire proviseur proviseure préfet préfète préhistorien
            président président-candidat présidente psychanalyste psychiatre psychologue publicitaire pédiatre
            pédopsychiatre pêcheur questeur randonneur rapporteur rapporteuse recruteur recteur rectrice représentant
            représentante responsable restaurateur restauratrice roi romancier romancière réalisateur réalisatrice
            rédacteur rédactrice référente régisseur réserviste salariée sapeur-pompier sauveteur scientifique
            secouriste secrétaire sexologue sismologue skipper sociologue soignant soignante soudeur sous-préfet
            sous-préfète sous-secrétaire spécialiste startupper statisticien statisticienne survivant syndic
            syndicaliste sélectionneur sénateur sénateur-maire sénatrice tenancier tenancière toxicologue trader
            traducteur traiteur transporteur trésorier témoin universitaire urbaniste urgentiste vainqueur vendeur
            vendeuse vice-amiral vice-doyen vice-ministre vice-procureur vice-procureure vice-président
            vice-présidente vigneron vigneronne virologue viticulteur viticultrice voisin voisine volcanologue
            vétérinaire zoologiste éboueur écologue économiste économètre écrivain écrivaine éditorialiste éducateur
            éducatrice électricien éleveur élu élue énarque épidémiologiste épouse
        """.split()
    ),
    people=frozenset(
        """
            acteur actionnaire activiste adversaire agriculteur aide-soignant allié analyste apiculteur archéologue
            artisan assureur astronome auteur automobiliste autorité avocat banquier berger biologiste boulanger
            bénévole chauffeur cheminot chercheur chercheuse climatologue collègue commerçant comédien concepteur
            concurrent conducteur confrère consommateur constructeur consultant contradicteur contribuable critique
            cycliste céréalier diplomate dirigeant douanier décideur défenseur démographe député détaillant
            détracteur développeur employeur employé enquêteur expert exploitant exportateur familier fermier
            forestier fournisseur garagiste gardien gestionnaire grossiste géographe géologue habitant historien
            hospitalier hydrologue hôtelier importateur industriel infirmier ingénieur initiateur intéressé jardinier
            joueur journaliste juge juriste libraire manifestant maraîcher militaire militant mutin médecin
            météorologue notaire négociant observateur officiel opposant opérateur organisateur ouvrier paléontologue
            parlementaire participant partisan patient paysan philosophe physicien pilote policier politique pompier
            praticien proche producteur professeur professionnel promoteur propriétaire prévisionniste psychiatre
            psychologue pédagogue pédiatre pêcheur rebelle responsable restaurateur retraité riverain régulateur
            résident salarié sapeur-pompier sauveteur scientifique secouriste sismologue sociologue soignant sondeur
            sondé source soutien spécialiste statisticien sympathisant syndicaliste syndicat trader transporteur
            témoin urbaniste urgentiste vendeur victime vigneron virologue viticulteur voisin vétérinaire zoologue
            écologiste économiste éditeur éducateur électeur éleveur élu élue épargnant épidémiologiste évêque
        """.split()
    ),
    anonymous=frozenset("beaucoup certaines certains d'aucuns d'autres plusieurs".split()),
    honorifics=frozenset("dr m me mgr mlle mm mme mmes pr prof professeur".split()),
    particles=frozenset("al ben bin d' da de den der des di dos du el ibn la le ould van von".split()),
    organisation_names=frozenset(
        """
            agence alliance assemblée association autorité banque bureau caisse centre cgt chambre comité commission
            compagnie confédération conseil cour croix-rouge direction département fondation fonds fédération groupe
            haut institut ligue ministère mouvement nations observatoire office ong onu organisation parti secours
            société syndicat union université
        """.split()
    ),
    not_names=frozenset("adn arn bit co2 covid covid-19 ht ivg ogm pib qi rsa sida smic ttc tva vih".split()),
    generic_offices=frozenset(
        """
            auteur auteure autrice chercheur chercheuse dirigeant dirigeante expert experte intéressé responsable
            scientifique spécialiste universitaire élu élue
        """.split()
    ),
    portfolios=frozenset(
        """
            affaires agriculture agroalimentaire alimentation aménagement artisanat biodiversité climat
            cohésion commerce culture défense emploi enfance enseignement environnement familles finances
            forêt industrie innovation insertion intérieur jeunesse justice logement mer pêche recherche
            santé solidarités souveraineté sport sports sécurité tourisme transition transports travail
            écologie économie éducation égalité énergie
        """.split()
    ),
    outlet_names=frozenset(
        """
            bfm canal chronicle courrier dépêche echos europe figaro france gazette herald info inter journal
            libération magazine monde news nouvel parisien post press presse radio rfi rtl times tribune tv télé
            télévision
        """.split()
    ),
)
