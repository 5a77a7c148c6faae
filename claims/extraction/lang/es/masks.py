"""Spanish words that make a number no quantity, or a quantity no claim."""

from claims.extraction.lang.base import ClaimWords, MaskWords
from claims.extraction.lang.listing import phrases

MONTH_NAMES = (
    "enero ene",
    "febrero feb",
    "marzo",
    "abril abr",
    "mayo",
    "junio jun",
    "julio jul",
    "agosto ago",
    "septiembre setiembre sept",
    "octubre oct",
    "noviembre nov",
    "diciembre dic",
)
MONTHS = {name: number for number, names in enumerate(MONTH_NAMES, start=1) for name in names.split()}

MASKS = MaskWords(
    months=MONTHS,
    months_capitalised=False,
    year_openers=frozenset(
        """
        antes año años campaña curso de del desde después diciembre durante ejercicio en entre fin finales hacia hasta
        horizonte invierno otoño primavera principios sobre temporada tras verano
        """.split()
    ),
    years_precede_nouns=False,
    clock_openers=frozenset("las la hacia sobre".split()),
    hours=frozenset(()),
    clock_marks=frozenset("h hs hrs hora horas".split()),
    sure_clock_marks=frozenset("a.m. am gmt p.m. pm utc".split()),
    ordinal_endings=frozenset("º ª ° er ro do to mo vo no ra da ta ma va na avo ava".split()),
    ages=frozenset(
        phrases("""
            a la edad de | con edades de | con edades entre | de edad entre | edad de | edades comprendidas entre |
            edades entre | mayor de | mayores de | menor de | menores de | una edad de
            """)
    ),
    having=frozenset("tenga tengan tenía tenían tiene tienen tendrá tuvo".split()),
    age_units=frozenset(("años", "año", "meses de edad", "años de edad")),
    old=frozenset(),
    person_nouns=frozenset(
        """
        abogada abogado actor actriz acusada acusado adolescente adolescentes adulto adultos agricultor alumna alumno
        anciana anciano atleta autora bebé bombero cabo camionero cantante cazador chica chico chofer ciclista
        ciudadana ciudadano condenada condenado conductor conductora delantero deportista detenida detenido detenidos
        dirigente doctora emigrante empresaria empresario enfermera entrenador escritor escritora español española
        esposa estudiante estudiantes excursionista extremeña fallecida fallecido finado futbolista guardia herida
        herido hermana hermano hija hijo hijos hombre hombres imputada imputado individuo inmigrante interna interno
        joven jubilada jubilado jugador jugadora jóvenes madre madrileña madrileño maestra maestro marido marroquí
        menor menores mexicana mexicano migrante militar montañero motorista muchacha muchacho mujer mujeres médica
        médico nadador nadadora nieta nieto niña niñas niño niños novia novio obrero paciente pacientes padre pareja
        peatona peatón peregrino periodista persona personas pescador policía portero preso procesada procesado
        profesor profesora refugiada refugiado repartidor senderista septuagenario sobrina sobrino soldado sospechoso
        sujeto tenista torero trabajador trabajadora turista tía tío varones varón vecina vecino vendedor viuda viudo
        víctima víctimas
        """.split()
    ),
    number_signs=frozenset("n no nro num núm".split()),
    number_signs_bare=frozenset("n° nº nro. º número números núm".split()),
    legal=frozenset(
        """
        acuerdo anexo apartado art artículo artículos capítulo cláusula convenio decreto directiva disposición
        expediente fracción inciso ley ordenanza protocolo párrafo reglamento resoluciones resolución sección
        sentencia título
        """.split()
    ),
    names=frozenset(
        """
        acto airbus andén apartamento apolo autopista autovía avión bloque boeing bus canal capítulo categoría clase
        división edificio episodio escenario estación etapa euro fase figura fórmula generación grado grupo habitación
        iphone jueves kilómetro km liga local lote lunes lámina línea manzana martes mesa mirage miércoles modelo
        mundial módulo nivel número oficina piso pista plataforma playstation polígono portal puerta página páginas
        reactor ronda ruta sala sector serie sábado terminal tipo tomo tramo tren unidad versión viernes vol volumen
        vuelo vía windows xbox zona
        """.split()
    ),
    addresses=frozenset(
        """
        autopista avda avenida barrio boulevard bulevar calle callejón camino carrera carretera colonia pasaje paseo
        plaza ronda travesía
        """.split()
    ),
    houses_follow_streets=True,
    postcodes=True,
    phones=frozenset("celular fax llamar llame móvil tel telefónico teléfono tfno whatsapp".split()),
    bonds=frozenset("bono bonos bund deuda obligaciones obligación treasury".split()),
    maturing=frozenset(("a",)),
    idioms=frozenset(
        phrases("""
            24 / 7 | 24 horas al día | a cuatro patas | a dos velas | a las mil maravillas | a medias | a un lado |
            al cien por cien | al cien por ciento | cada dos por tres | cada uno | cada una | ciento y la madre |
            como el que más | con mil amores | cuarto de final | cuartos de final | dos cosas : | día uno |
            el uno al otro | el uno para el otro | en dos palabras | en un abrir y cerrar | entre dos aguas |
            los cuatro vientos | mano a mano | mil gracias | mil maravillas | medio tiempo | media naranja |
            media luna | medio ambiente | medio oriente | ni un | ni una | ni uno | octavos de final | otra vez |
            por una parte | por un lado | tercer mundo | tolerancia cero | todos a una | un poco | un día |
            un par de veces | una a una | una de las | una y otra vez | una vez | una vez más | uno a uno |
            uno de ellos | uno de los | uno de esos | uno mismo | uno por uno | una por una | unos a otros |
            unos y otros | cero emisiones | kilómetro cero | punto cero
            """)
    ),
)

CLAIMS = ClaimWords(
    class_members=frozenset(
        """
        aquellas aquellos ciudades empresas establecimientos explotaciones familias hogares municipios personas
        poblaciones sociedades trabajadores vehículos viviendas
        """.split()
    ),
    class_links=frozenset("con de que".split()),
    aged=frozenset("adultos hombres jóvenes menores mujeres niñas niños personas".split()),
    class_superlatives=frozenset(),
    class_endings=frozenset(
        (("más", "rico"), ("más", "ricos"), ("más", "pobre"), ("más", "pobres"), ("más", "adinerado"))
    ),
    counterfactuals=frozenset(("si hubiera", "si hubiese", "si tuviera", "si hubieran")),
    lasting=frozenset("durante duró dura durará durar durado durará lleva llevaba llevan por".split()),
    lasting_after=frozenset(),
)
