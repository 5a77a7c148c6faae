"""Spanish words between the figures that belong together."""

from claims.extraction.lang.alarm_words import AlarmWords
from claims.extraction.lang.listing import phrases

_EVERYONE = frozenset("personas víctimas".split())

ALARMS = AlarmWords(
    left=frozenset(
        phrases("""
            comparado con | de | desde | desde los | en comparación con | frente a | frente a los | frente al
            """)
    ),
    reached=frozenset(phrases("a | a los | al | alcanzando | hasta | hasta los | hasta el")),
    same=frozenset(phrases("es decir | esto es | lo que equivale a | lo que supone | o sea")),
    between=frozenset(
        """
        alcanzando alcanzar alcanzó anterior antes año años equivale interanual mes mismo pasando pasar pasó
        periodo período previo representa situarse situándose situó supone trimestre
        """.split()
    ),
    rebased=frozenset(
        """
        acciones acción ajustada ajustadas ajustado ajustados bolsa cierre comparable comparables constante
        constantes corregida corregido cotización desestacionalizada desestacionalizado excluyendo ibex orgánica
        orgánicas orgánico orgánicos real reales subyacente título títulos índice
        """.split()
    ),
    people=_EVERYONE
    | frozenset(
        """
        abonados adolescentes adultos agricultores alumnos asistentes autónomos beneficiarios bomberos
        candidatos ciudadanos civiles clientes conductores consumidores contribuyentes desempleados diputados
        docentes electores empleados encuestados enfermeros españoles espectadores estudiantes extranjeros
        familias funcionarios habitantes heridos hogares hombres inmigrantes jubilados jóvenes manifestantes
        mexicanos migrantes militares muertos mujeres médicos nacimientos niñas niños pacientes parados
        participantes pasajeros pensionistas policías presos profesores refugiados residentes socios soldados
        trabajadores turistas usuarios vecinos visitantes voluntarios votantes
        """.split()
    ),
    things=frozenset(
        """
        aviones barcos camiones casas casos ciudades coches drones edificios empleos empresas escuelas
        hospitales misiles municipios países pisos puestos tiendas vehículos viviendas votos árboles
        """.split()
    ),
    everyone=_EVERYONE,
)
