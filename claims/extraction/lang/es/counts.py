"""Spanish words around the noun that a number counts."""

from claims.extraction.lang.base import CountWords
from claims.extraction.lang.listing import phrases

COUNTS = CountWords(
    function_words=frozenset(
        """
        a acá adonde ahora ahí al algo alguien alguna algunas alguno algunos algún allí ambas ambos ante antes apenas
        aquel aquella aquellas aquello aquellos aquí así aun aunque aún bajo bien cada casi como con contra cual
        cuales cuando cuanto cuya cuyas cuyo cuyos cómo de del desde después detrás donde durante e el ella ellas ello
        ellos en encima entonces entre era eran es esa esas ese eso esos esta estaba estaban estado estar estas este
        esto estos está están fue fuera fueron ha haber había habían hace hacen hacia han hasta hay he hizo hoy hubo
        incluso jamás junto la las le les lo los luego me mediante menos mi mientras mis mucha muchas mucho muchos muy
        más nada nadie ni ninguna ninguno ningún no nos nosotros nuestra nuestras nuestro nuestros nunca o para pero
        poca pocas poco pocos por porque pues que quien quienes qué salvo se sea sean según ser será serán sería
        serían si sido siempre sin sino sobre solo somos son su sus suya suyo sí sólo también tampoco tan tanto te
        tenía tenían tiene tienen toda todas todavía todo todos tras tu tus tuvo u un una unas uno unos usted versus
        vs y ya yo él
        """.split()
    ),
    partitives=frozenset(
        "el la los las sus su estos estas este esta esos esas aquellos mis nuestros nuestras".split()
    ),
    postposed=frozenset(("los", "las")),
    before_noun=frozenset(
        """
        actuales amplias amplios antiguas antiguos buenas buenos demás diferentes distintas distintos diversas
        diversos futuras futuros gran grandes importantes largas largos malas malos mejores meras meros mismas
        mismos nuevas nuevos numerosas numerosos otras otros peores pequeñas pequeños pobres posibles presuntas
        presuntos primeras primeros principales próximas próximos respectivas respectivos supuestas supuestos valiosas
        valiosos verdaderas verdaderos viejas viejos últimas últimos únicas únicos
        """.split()
    ),
    plurals=frozenset(),
    countables=frozenset(),
    singulars=frozenset(
        """
        además antes apenas crisis después detrás entonces gas gracias jamás jueves lejos lunes martes mas menos mes
        mientras miércoles más pues quizás tras través tres viernes
        """.split()
    ),
    noun_last=False,
    plural_endings=("s",),
    definite=frozenset(("los", "las")),
    demonstrative=frozenset("estos estas esos esas aquellos aquellas ambos ambas".split()),
    groupers=frozenset(
        phrases("""
            aforo de | capacidad de | censo de | cifra de | delegación de | equipo de | equipos de | flota de |
            grupo de | grupos de | mayoría de | muestra de | nómina de | número de | plantilla de | población de |
            puntuación de | índice de
            """)
    ),
    parts=frozenset("cuales quienes".split()),
    more=frozenset(
        phrases("""
            más | de ellas | de ellos | de estas | de estos | de nosotros | eran | están | fueron | han | restantes |
            siguen | son | viven
            """)
    ),
    pronouns=frozenset(phrases("las hay | los hay | las había | los había")),
    carriers=frozenset(
        phrases("""
            contra | con | cifra en | cifran en | cifraron en | cifró en | elevó a | eleva a | estima en | estimó en |
            sitúa en | situó en | de las cuales | de las que | de los cuales | de los que | entre ellas | entre ellos |
            frente a | frente a las | frente a los | frente a solo | hasta | hasta los | o | pero | que los | y | a |
            a los | a las
            """)
    ),
)
