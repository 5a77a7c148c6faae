"""Spanish words of reported speech."""

from claims.extraction.conjugation import conjugate_all
from claims.extraction.lang.attribution_words import AttributionWords, CueWords, GrammarWords, HedgeWords, SourceWords
from claims.extraction.lang.es.numbers import NUMBERS
from claims.extraction.lang.es.verbs import COUNT, DENY, IRREGULAR, MODELS, REFLEXIVE, SAY, SHOW, TELL
from claims.extraction.lang.listing import phrases

TIMES = """
    abril agosto anoche anteayer ayer diciembre domingo enero febrero hoy jueves julio junio lunes madrugada martes
    marzo mayo mañana mediodía miércoles noche noviembre octubre septiembre sábado tarde viernes
    """

GRAMMAR = GrammarWords(
    determiners=frozenset(
        """
        algunas algunos ambas ambos aquel aquella aquellas aquellos cada cierta ciertas cierto ciertos cualquier
        distintas distintos diversas diversos el esa esas ese esos esta estas este estos la las lo los mi mis muchas
        muchos ninguna ninguno ningún nuestra nuestras nuestro nuestros numerosas numerosos otra otras otro otros
        sendas sendos su sus tal tales toda todas todo todos tu tus un una unas unos varias varios
        """.split()
    ),
    object_articles=frozenset(),
    demonstratives=frozenset(
        """
        citada citado dicha dichas dicho dichos esa esas ese esos esta estas este estos mencionada mencionado misma
        mismas mismo mismos referida referido última último
        """.split()
    ),
    indefinites=frozenset(
        """
        algunas algunos ciertas ciertos dos muchas muchos otra otras otro otros tres un una unas unos varias varios
        """.split()
    ),
    superlatives=frozenset("menos más".split()),
    plural_articles=frozenset(),
    verb_clitics=frozenset("la las le les lo los me nos no se te ya".split()),
    contracted=frozenset("al del".split()),
    genitives={},
    prepositions=frozenset(
        """
        a ante bajo con contra de desde durante en entre excepto hacia hasta mediante para por salvo según sin sobre
        tras
        """.split()
    ),
    loose=frozenset("ante con desde durante en esta este mediante para sin sobre tras ".split()),
    field_links=frozenset("contra para".split()),
    owner_links=frozenset("de del por".split()),
    agent_links=frozenset(("por",)),
    possessives=frozenset(),
    conjunctions=frozenset("e o u y".split()),
    contrasts=frozenset("aunque cuando donde embargo mientras pero porque pues sino".split()),
    subordinators=frozenset(),
    relatives=frozenset("cual cuales cuya cuyas cuyo cuyos donde que quien quienes".split()),
    subjects=frozenset("ella ellas ello ellos eso esto le les lo me no nos se te tú usted ustedes yo él".split()),
    reporters=frozenset("aquel aquella aquellos ella ellas ellos ésta éstas éste éstos él".split()),
    persons=frozenset("ella ésta éste él".split()),
    selves=frozenset("mí nosotras nosotros yo".split()),
    own=frozenset("mi mis nuestra nuestras nuestro nuestros".split()),
    statements=frozenset(),
    nobodies=frozenset(
        "alguien aquello cuál eso esto nada nadie qué que quien quién se tú usted ustedes uno vosotros".split()
    ),
    that=frozenset(("que",)),
    that_may_lack=False,
    bare_behind_comma=False,
    subject_may_lack=True,
    that_is_who=True,
    subject_may_follow=True,
    verbs_close=False,
    bare_addressee=False,
    finite=frozenset(
        """
        acaba acumula afecta afectan alberga alcanza alcanzan alcanzaron alcanzó aparece aporta ascendió asciende
        ascienden aumenta aumentan aumentaron aumentó baja bajan bajaron bajó busca buscan cae caen cayeron cayó cerró
        cobran coinciden comenzó compra conduce consta constituye consume contiene continúa contrastan corresponde
        corresponden crece crecen creció cuesta cuestan cumple da dan debe deben deberá deberán debería deberían debía
        dedica deja dejaron dejó depende dio disminuyó dura empezó emplea encabeza entró era eran es estaba estaban
        está están existe existen figura figuran fue fueron ganan ganó gastan genera ha haber habrá habría habrían
        había habían hace hacen han hay hicieron hizo hubo incluye incluyen inició invertirá invirtió llega llegan
        llegaron llegó lleva llevan logró mantienen marcan mató murieron murió necesita necesitan obtuvo ocupa ofrece
        opera oscila oscilan pagan participan participaron pasa pasan pasaron pasó perdieron perdió permanece permite
        permiten pertenece pertenecen pesa pierde pierden podrá podrán podría podrían pone posee proceden produce
        producen produjo provienen provocó puede pueden queda quedan quedaron quiere quieren recauda recibe reciben
        recibieron recibió reduce redujo representa representan representó requiere resulta resultaron sale sea sean
        será serán sería serían sigue siguen son sube subieron subió sufre sufren sufrieron sufrió suma suman supera
        superan superó tendrá tendrán tendría tendrían tenía tenían terminan tiene tienen trabaja trabajan transporta
        tuvieron tuvo usan utiliza va vale van vende vendió viene vienen vive viven vuelve vuelven
        """.split()
    ),
    finite_endings=("aban", "aron", "arán", "ará", "arían", "erán", "erá", "ieron", "irán", "irá", "jeron", "ó"),
    auxiliaries=frozenset("ha haber habiendo habrá habrán habría habrían había habían han haya hayan hubo".split()),
    passives=frozenset(
        "era eran es está estaba estaban están fue fueron sea sean ser será serán sería serían sido siendo son".split()
    ),
    reflexives=frozenset(("se",)),
    half_negations=frozenset(),
    negations=frozenset("jamás nada ni no nunca tampoco".split()),
    adverb_ending="mente",
    inside_group=frozenset(
        """
        además ahora asimismo ayer de del ella ellas ellos en esta este hoy igualmente incluso la las le les lo los me
        noche nos parte por se sido su también tarde te ya él
        """.split()
    ),
    adverbs=frozenset(
        """
        actualmente además ahora asimismo así ayer aún después entretanto finalmente hoy igualmente incluso luego
        obstante parte siempre solo sólo también tampoco todavía ya
        """.split()
    ),
    times=frozenset(TIMES.split()),
    conditions=("si",),
    nouns_head_first=True,
    names_in_quotes=False,
    nouns_capitalised=False,
    compounds=False,
    owner_endings=(),
    participle_endings=(),
    noun_endings=(),
    plurals=(("ces", "z"), ("iones", "ión"), ("es", ""), ("s", "")),
)

SOURCES = SourceWords(
    documents=frozenset(
        """
        acta anuario anuncio análisis apunte artículo atestado auditoría balance barómetro biografía boletín carta
        catálogo censo cifra circular clasificación comparecencia comunicación comunicado conclusión conteo
        cuestionario cálculo dato declaración diagnóstico dictamen documental documento dosier encuesta ensayo
        entrevista escrito escrutinio estadística estimación estudio evaluación expediente experimento ficha folleto
        gráfico hallazgo hipótesis indicador indicio información informe inventario investigación libro listado mapa
        medición memorando memoria mensaje modelización monitor muestreo narración nota noticia observación padrón
        perfil predicción previsión pronóstico proyección publicación ranking recopilación recuento registro relato
        relevamiento reportaje reporte resolución resultado resumen revisión sentencia simulación sondeo sumario tabla
        tesis testimonio texto tuit tuits versión índice
        """.split()
    ),
    subjects_of_study=frozenset(),
    bodies=frozenset(
        """
        academia administración aerolínea agencia agrupación alcaldía alianza armada asamblea aseguradora asesoría
        asociación autoridad ayuntamiento banco bufete cabildo cadena caja cancillería cartera casa centro club
        coalición cofradía colectivo colegio comandancia comisaría comisión comité compañía concejalía confederación
        congreso consejería consejo consistorio consorcio constructora consulado consultora contraloría coordinadora
        corporación corte cruz cámara defensoría delegación departamento diputación dirección dirección-general
        directiva distribuidora diócesis ejecutivo ejército embajada empresa entidad escuela estado fabricante
        facultad federación filial financiera firma fiscalía fondo foro fuerza fundación gabinete generalitat gestora
        gobernación gobierno gremio grupo hospital inmobiliaria inspección instancia institución instituto intendencia
        jefatura junta juzgado laboratorio liga ministerio misión movimiento multinacional municipalidad municipio
        museo naviera observatorio oenegé oficina ong ongs operador operadora oposición organismo organización
        parlamento partido patronal petrolera plataforma policía prefectura prensa presidencia procuraduría productora
        proveedor rectorado regulador secretaría seguridad senado servicio sindicato sociedad sucursal
        superintendencia tesorería tesoro tribunal unidad universidad unión vaticano veeduría xunta órgano
        """.split()
    ),
    outlets=frozenset(
        """
        agencia cadena canal diario emisora noticiario noticiero periódico portal prensa radio revista rotativo
        semanario televisión televisora web
        """.split()
    ),
    offices=frozenset(
        """
        abogada abogado activista adjunta adjunto administrador administradora agricultor agricultora alcalde
        alcaldesa almirante analista antropóloga antropólogo arquitecta arquitecto arzobispo asesor asesora astrónoma
        astrónomo autor autora bióloga biólogo bombero cacique canciller candidata candidato capitana capitán cardenal
        catedrática catedrático ceo cirujano climatóloga climatólogo cofundador cofundadora comandante comisaria
        comisario comisionada comisionado concejal concejala congresista consejera consejero consultor consultora
        coordinador coordinadora coronel corresponsal decana decano defensor defensora delegada delegado demógrafa
        demógrafo diplomático diputada diputado directivo director directora dirigente doctor doctora ecologista
        economista edil editor editora embajador embajadora empresaria empresario enviada enviado epidemióloga
        epidemiólogo escritor escritora experta experto fiscal fundador fundadora físico ganadero gerente geóloga
        geólogo gobernador gobernadora historiador historiadora ingeniera ingeniero inspector inspectora intendente
        interventor investigador investigadora jefa jefe juez jueza jurista legislador legisladora letrada letrado
        líder magistrada magistrado mandataria mandatario meteoróloga meteorólogo ministra ministro médica médico
        obispo oficial papa parlamentaria parlamentario patrón periodista policía politóloga politólogo portavoz
        prefecto premier presidenta presidente primer-ministro procurador procuradora profesor profesora propietaria
        propietario psicóloga psicólogo químico rector rectora regidor regidora relator relatora representante
        responsable rey sacerdote secretaria secretario senador senadora sindicalista sismólogo socia socio socióloga
        sociólogo subdirector subdirectora subsecretaria subsecretario superintendente superviviente teniente tesorera
        tesorero testigo titular trabajador vecina vecino vicealcalde viceministra viceministro vicepresidenta
        vicepresidente viróloga virólogo vocal vocera vocero
        """.split()
    ),
    people=frozenset(
        """
        activista afectada afectado agente agricultor allegado analista arqueólogo asistente astrónomo autor biólogo
        bombero campesino científica científico climatólogo crítico diplomático dirigente ecologista economista
        empleado empresario entendido especialista experto familiar fuente funcionario ganadero geólogo habitante
        historiador integrante investigador manifestante meteorólogo militante médico observador oficial
        organizador convocante pasajero periodista pescador poblador policía político productor rescatista residente
        responsable sanitario sindicalista socorrista testigo trabajador usuario vecino voluntario víctima
        """.split()
    ),
    anonymous=frozenset("algunas algunos muchas muchos otras otros varias varios".split()),
    honorifics=frozenset("don doña d dña dr dra mons monseñor mr mrs prof sr sra srta".split()),
    particles=frozenset("al bin da de del dels den der di do dos du el ibn la las le los van von".split()),
    organisation_names=frozenset(
        """
        academia administración agencia alianza asamblea asociación autoridad ayuntamiento banco bolsa caja centro
        club cnmc colegio comisiones comisión comité compañía confederación congreso consejería consejo corporación
        corte cruz cámara defensoría departamento dirección escuela estadística federación fiscalía fondo fuerza
        fuerzas fundación gobierno grupo guardia hacienda hospital instituto internacional junta liga ministerio
        movimiento municipalidad nacional naciones observatorio oficina organización parlamento partido policía
        protección real red salvamento secretaría seguridad senado servicio sindicato sociedad superintendencia
        tesorería tribunal unidad universidad unión
        """.split()
    ),
    not_names=frozenset("adn arn co2 covid covid-19 dni i+d iva ipc irpf pbi pib pyme pymes smi vih".split()),
    generic_offices=frozenset(
        """
        autor autora científica científico directivo dirigente economista edil especialista experta experto
        funcionaria funcionario investigador investigadora mandataria mandatario político responsable
        """.split()
    ),
    portfolios=frozenset(
        """
            agenda agricultura alimentación ambiente asuntos ciencia comercio comunicaciones comunicación
            consumo cooperación cultura defensa deporte deportes derechos desarrollo economía educación
            empleo empresa energía familia formación ganadería hacienda igualdad inclusión industria
            infraestructuras innovación interior justicia juventud medio memoria migraciones minas minería
            movilidad obras pesca planificación presidencia relaciones salud sanidad seguridad tecnología
            trabajo transformación transición transporte transportes turismo universidades urbanismo
            vivienda
        """.split()
    ),
    outlet_names=frozenset(
        """
        abc clarín comercio confidencial correo cronista diario efe excélsior expansión express financiero gaceta
        herald heraldo infobae journal libertad mercurio milenio mundo nación news noticias onda país periódico post
        prensa press pública radio razón reforma semana ser telecinco telesur televisa televisión tercera tiempo times
        tribuna tribune tv universal universo vanguardia voz
        """.split()
    ),
)

CUES = CueWords(
    prepositions=phrases("""
        según | según los datos de | de acuerdo a | de acuerdo al | de acuerdo con | a juicio de | a juicio del |
        al decir de | a decir de | a decir del | en opinión de | en opinión del | en palabras de | en palabras del |
        a criterio de | a criterio del | en la opinión de | a entender de | conforme a | conforme al | a ojos de |
        a tenor de | en boca de | por boca de | en voz de | de creer a | si se cree a
        """),
    not_behind=frozenset(
        """
        estaba estaban estamos estar estará estoy estuvieron estuvo está están mostraba mostraron mostró muestra
        muestran pone ponen poner ponerse pusieron puso
        """.split()
    ),
    postpositions=(),
    asides=(),
    reports_only=(),
    documents_only=phrases("""
        a juzgar por | a la luz de | a la vista de | a partir de | a tenor de | a tenor del | basado en | basada en |
        basados en | basadas en | con base en | con base a | en base a | en función de | sobre la base de |
        tal y como recoge | tal como recoge
        """),
    own_reports=frozenset(),
    back_references=(),
    not_sources=frozenset(
        """
        antigüedad año años bases calendario caso casos categoría ciclo clima condiciones condición contrato convenio
        costumbre criterio criterios cual cuando cuál demanda donde día días dónde edad edades especie etapa evolución
        fase fecha franja fórmula gravedad grupo gusto gustos hora horario ideología ingreso ingresos intensidad ley
        leyes lugar marca mercado mes moda modalidad modelo modo momento método necesidad necesidades nivel niveles
        norma normas normativa número orden origen parámetro parámetros país países perfil periodo peso plan planes
        plazo posición precio preferencia preferencias principio principios procedencia protocolo proyecto que quién
        qué raza regiones región regla reglamento reglas renta requisito requisitos ritmo sector semana sexo situación
        sueldo tamaño tarifa tarifas temporada tipo tipos tradición tramo tramos uso usos valor volumen zona zonas
        época
        """.split()
    ),
    views=(),
    view_nouns=frozenset(),
    opinions=frozenset(("para",)),
    believed={},
    emerges=frozenset("concluye desprende deduce extrae lee".split()),
    labels=frozenset("fuente fuentes".split()),
    anonymous_openers=phrases("de fuentes | de fuente | bajo condición de anonimato | bajo anonimato"),
    relays=phrases("""
        citado por | citada por | citados por | citadas por | recogido por | recogida por | recogidas por |
        recogidos por | reproducido por | reproducida por |
        consultado por | consultada por | consultados por | consultadas por | según recoge | tal y como recoge
        """),
    citing=frozenset("cita citaba citan citando citó".split()),
    relying=(),
    to_outlet=frozenset("a al".split()),
    outlet_places=phrases("""
        en | en declaraciones a | en declaraciones al | en entrevista a | en entrevista con | en una entrevista a |
        en una entrevista al | en una entrevista con | en una entrevista en | en una entrevista concedida a |
        en conversación con | a través de | en los micrófonos de | ante los micrófonos de | en las páginas de |
        en diálogo con | a preguntas de
        """),
    as_openers=frozenset("como conforme según".split()),
    object_pronouns=frozenset("le les lo nos".split()),
    clefts=phrases("es | fue | son | fueron"),
    amounts=frozenset("a al en entre".split()),
    verb_particles={},
    let_know={
        "saber": frozenset("hace hacen hicieron hizo hará hacía".split()),
        "claro": frozenset("deja dejaba dejan dejaron dejó".split()),
        "cuenta": frozenset("da daba dan dieron dio".split()),
    },
    comparisons=frozenset("contra frente".split()),
    plans=frozenset("preveía preveían prevé prevén previsto".split()),
    forecasts=frozenset(
        """
            estimaciones estimación previsiones previsión pronóstico pronósticos proyecciones proyección
        """.split()
    ),
    revising=frozenset(
        """
            aumentado aumentó eleva elevado elevó mantenido mantiene mantuvo mejora mejorado mejoró rebaja rebajado
            rebajó recorta recortado recortó reducido redujo revisa revisado revisó sube subido subió
        """.split()
    ),
    closing_infinitives=frozenset(()),
    accusing=frozenset("acusa acusaba acusaban acusado acusan acusaron acusó".split()),
    infinitive_endings=("ar", "er", "ir"),
    infinitives=frozenset("contar estar haber no poder querer ser tener".split()),
)

HEDGES = HedgeWords(
    adverbs=frozenset(
        "aparentemente parecer posiblemente presumiblemente presuntamente probablemente supuestamente".split()
    ),
    adjectives=frozenset("presunta presuntas presunto presuntos supuesta supuestas supuesto supuestos".split()),
    estimated=(),
    modals=frozenset("debería deberían podría podrían".split()),
    report_modals=frozenset(),
    conditional_endings=tuple(
        stem + ending for stem in ("ar", "er", "ir", "dr", "br", "querr") for ending in ("ía", "ían")
    ),
    not_conditional=frozenset(
        """
        abría abrían adería adhería adquiría adquirían artillería avería averías batería caballería cafetería
        carpintería cervecería comisaría confería consejería conserjería cubría cubrían descubría enfermería
        ferretería galería ganadería hería hotelería infantería ingeniería ingería interfería joyería lavandería
        librería lotería maría mensajería minería notaría panadería papelería pastelería peluquería perfumería
        portería pradería prefería preferían quería querían refería referían refinería relojería requería requerían
        sastrería secretaría sugería sugerían tesorería transfería transferían tubería varía varían
        """.split()
    ),
    past_endings=("ó", "aron", "ieron", "jo", "jeron", "aba", "aban", "ía", "ían"),
    report_mood=frozenset(),
)

NOUN_LIKE = """
    cifra cita cuenta cuentan denuncia estima habla informe muestra nota prueba publica reporte reportes sentencia
    sospecha sospechas
    """

ATTRIBUTION = AttributionWords(
    grammar=GRAMMAR,
    sources=SOURCES,
    cues=CUES,
    hedges=HEDGES,
    say=conjugate_all(SAY, MODELS, IRREGULAR),
    show=conjugate_all(SHOW, MODELS, IRREGULAR),
    count=conjugate_all(COUNT, MODELS, IRREGULAR),
    deny=conjugate_all(DENY, MODELS, IRREGULAR),
    reflexive=conjugate_all(REFLEXIVE, MODELS, IRREGULAR),
    tell=conjugate_all(TELL, MODELS, IRREGULAR),
    transitive=frozenset(),
    noun_like=frozenset(NOUN_LIKE.split()),
    clitics=(),
    numbers=frozenset((*NUMBERS.cardinals, *NUMBERS.scales, *NUMBERS.plural_scales, "medio", "media", "casi")),
)
