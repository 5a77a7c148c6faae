"""Spanish sentences and the claims that the engine reads in them, in text order."""

CASES = [
    (
        "El paro bajó en 68.200 personas en mayo, hasta los 2,6 millones, según datos del Ministerio de Trabajo.",
        ["-68200 1 personas change", "2600000 1 personas"],
    ),
    (
        "La inflación interanual se moderó al 3,2 % en abril, cuatro décimas menos que en marzo, "
        "informó este martes el Instituto Nacional de Estadística (INE).",
        ["3.2 %", "-0.4 pp change"],
    ),
    (
        "«Hemos invertido más de 400 millones de euros en tres años», aseguró la consejera "
        "delegada de la compañía, Marta Ríos.",
        ["400000000.. EUR over"],
    ),
    (
        "Al menos 27 personas murieron y otras 60 resultaron heridas en el choque de dos autobuses "
        "en el norte de Perú, dijo a EFE el jefe de bomberos Raúl Quispe.",
        ["27.. 1 personas at_least", "60 1 personas", "2 1 autobuses"],
    ),
    ("Uno de cada cuatro jóvenes españoles no estudia ni trabaja.", ["0.25 1 jóvenes"]),
    ("El equipo ganó 3-1 ante 45.000 espectadores y suma 62 puntos.", ["45000 1 espectadores", "62 1 puntos"]),
    (
        "El Producto Interno Bruto creció 2,5% en el primer trimestre de 2024, de acuerdo con el "
        "Banco Central de Chile.",
        ["2.5 % change"],
    ),
    (
        "Más de la mitad de los hogares (el 52 %) tiene dificultades para calentar su vivienda.",
        ["0.5.. 1 hogares over", "52 %"],
    ),
    (
        "El Gobierno destinará 12 mil 500 millones de pesos al programa, detalló el secretario de "
        "Hacienda, Rogelio Ramírez.",
        ["12500000000 MXN"],
    ),
    ("Se estima que unas 3.000 familias viven en la zona.", ["3000 1 familias about"]),
    (
        "El precio de la vivienda se ha duplicado en una década, según un estudio de la Universidad de Barcelona.",
        ["2 x multiple"],
    ),
    ("El acusado, de 42 años, fue condenado a 15 años de prisión y al pago de 30.000 euros.", ["15 a", "30000 EUR"]),
    ("La superficie quemada asciende a 4.500 hectáreas, señalaron fuentes de la Junta.", ["4500 har"]),
    ("La ONG denuncia que 1,2 millones de niños padecen desnutrición aguda.", ["1200000 1 niños"]),
    ("El artículo 155 de la Constitución fue aplicado en 2017.", []),
    ("Las exportaciones cayeron un 7,3 % hasta los 23.400 millones de dólares.", ["-7.3 % change", "23400000000 USD"]),
    (
        "El tren alcanza los 310 kilómetros por hora y consume 20 kWh por cada 100 km.",
        ["310 km/h", "20 kW.h/(100.km)"],
    ),
    (
        "Entre 5 y 7 de cada 10 pacientes responden al tratamiento, concluye el informe publicado en The Lancet.",
        ["0.5..0.7 1 pacientes"],
    ),
    ("El ministro negó que la deuda supere los 900 millones.", ["900000000.. 1 over"]),
    ("El salario mínimo pasará de 1.080 a 1.134 euros mensuales.", ["1080 EUR/mo", "1134 EUR/mo"]),
    (
        "Según la Policía, los detenidos habrían estafado cerca de dos millones y medio de euros a "
        "decenas de jubilados.",
        ["2500000 EUR almost"],
    ),
    (
        "Unas veinte mil personas marcharon el sábado por las calles de Buenos Aires, según los organizadores.",
        ["20000 1 personas about"],
    ),
    ("El barril de Brent subió un 1,4 %, a 82,31 dólares.", ["1.4 % change", "82.31 USD"]),
    (
        "El 37,5% de los encuestados votaría al partido, frente al 28,1% que lo hacía en enero, "
        "según el último barómetro del CIS.",
        ["37.5 %", "28.1 %"],
    ),
    ("La temperatura podría descender hasta los 8 grados bajo cero.", ["-8 Cel"]),
    ("La lluvia dejó 120 litros por metro cuadrado en apenas seis horas.", ["120 L/m2"]),
    (
        "Cerca de 30 millones de usuarios se vieron afectados, reconoció la empresa en un comunicado.",
        ["30000000 1 usuarios almost"],
    ),
    (
        "La presidenta del banco, Ana Torres, explicó que el beneficio neto creció un 12%. Añadió "
        "que la morosidad bajó al 3,1%.",
        ["12 % change", "3.1 %"],
    ),
    ("El vuelo IB 3456 despegó a las 18.30 con 174 pasajeros a bordo.", ["174 1 pasajeros"]),
    ("Tres cuartas partes de la población carecen de agua potable.", ["0.75 1 población"]),
    ("El presupuesto asciende a dos mil trescientos millones de euros.", ["2300000000 EUR"]),
    ("Casi un tercio de los bosques ha desaparecido desde 1990.", ["0.3333 1 bosques almost"]),
    ("El club facturó 831 M€ la temporada pasada, un 16% más que en la anterior.", ["831000000 EUR", "16 % change"]),
    (
        "Los contagios se triplicaron en dos semanas y el número de hospitalizados se multiplicó por cinco.",
        ["3 x multiple", "5 x multiple"],
    ),
    ("El fiscal pide 20 años de cárcel para cada uno de los tres acusados.", ["20 a"]),
    ("La consultora McKinsey calcula en 4,4 billones de dólares el impacto anual.", ["4400000000000 USD"]),
    ("“Necesitamos 300 médicos más”, afirma el portavoz del sindicato, Pedro Gil.", ["300 1 médicos"]),
    ("El gasto por alumno es de 6.200 euros al año.", ["6200 EUR/a"]),
    ("La obra costará unos US$ 45 millones y demandará 18 meses.", ["45000000 USD about", "18 mo"]),
    ("El dato contrasta con el 14,8 % de 2019.", ["14.8 %"]),
    ("De los 350 diputados, 176 votaron a favor.", ["350 1 diputados", "176 1 diputados"]),
    ("El edificio mide 120 metros de altura y tiene 32 plantas.", ["120 m", "32 1 plantas"]),
    ("La tasa de paro juvenil, del 26,5 %, duplica la media europea.", ["26.5 %", "2 x multiple"]),
    ("La OMS advirtió de que 700.000 personas podrían morir cada año.", ["700000 1/a personas"]),
    (
        "El diputado Juan Pérez sostuvo que el plan «beneficiará a 2 millones de trabajadores».",
        ["2000000 1 trabajadores"],
    ),
    ("Entre el 5 y el 8 por ciento de los adultos padece depresión.", ["5..8 %"]),
    (
        "Google despedirá a 12.000 empleados, el 6 % de su plantilla, adelantó The Wall Street Journal.",
        ["12000 1 empleados", "6 %"],
    ),
    ("El 5 de junio de 2023 se registraron 41,2 °C en Córdoba.", ["41.2 Cel"]),
    ("Fuentes policiales elevan a 15 el número de fallecidos.", ["15 1"]),
    ("El Ayuntamiento prevé plantar 10.000 árboles antes de 2030.", ["10000 1 árboles"]),
    (
        "El sindicato cifra el seguimiento de la huelga en un 80 %, mientras que la empresa lo rebaja al 35 %.",
        ["80 %", "35 %"],
    ),
    ("La novela vendió más de cien mil ejemplares en su primer mes.", ["100000.. 1 ejemplares over"]),
    (
        "El agua cubre el 71 % de la Tierra y el océano Pacífico tiene una profundidad media de 4.280 metros.",
        ["71 %", "4280 m average"],
    ),
    ("El ministro está de acuerdo con los sindicatos en que faltan 5.000 docentes.", ["5000 1 docentes"]),
    ("Según qué modelo se elija, el precio varía entre 300 y 900 euros.", ["300..900 EUR"]),
    (
        "Un terremoto de magnitud 6,2 sacudió Michoacán y causó daños en 450 viviendas, informó Protección Civil.",
        ["6.2 1", "450 1 viviendas"],
    ),
    (
        "La farmacéutica invertirá hasta 50 millones de euros y creará 120 puestos de trabajo en "
        "los próximos tres años.",
        ["..50000000 EUR at_most", "120 1 puestos"],
    ),
    ("El censo arrojó 12 mil 345 habitantes en 2020.", ["12345 1 habitantes"]),
    ("Costó 5 millones 300 mil pesos.", ["5300000 MXN"]),
    ("Esperó media hora y gastó medio millón de euros.", ["0.5 h", "500000 EUR"]),
    ("Juan Pérez, de 42 años, murió a los 83 años.", []),
    ("Llegó a las 18.30 con 12 amigos.", ["12 1 amigos"]),
    ("De los 350 diputados, 176 votaron a favor.", ["350 1 diputados", "176 1 diputados"]),
    ("El precio subió hasta los 300 euros.", ["300 EUR"]),
    ("La tarifa puede subir hasta un 5 %.", ["..5 % at_most change"]),
    ("La tasa creció en 2023 un 3,2 %.", ["3.2 % change"]),
    ("El desempleo bajó del 5 % al 4 %.", ["5 %", "4 %"]),
    ("Fue subcampeón dos veces en la última década.", ["2 1 veces"]),
    ("Cuesta cinco veces el precio medio.", ["5 x multiple"]),
    ("El 3.º clasificado sumó 300 puntos.", ["300 1 puntos"]),
    (
        "Ha vendido 1,250 piezas, 3.5 % más, por 2.5 millones de dólares.",
        ["1250 1 piezas", "3.5 % change", "2500000 USD"],
    ),
    ("Uno de los 14 rehenes fue liberado.", ["14 1 rehenes"]),
    ("Son 2 de los 3 hermanos.", ["2 1 hermanos", "3 1 hermanos"]),
    (
        "Treinta y dos personas, veintiún niños y ciento cinco adultos cenaron allí.",
        ["32 1 personas", "21 1 niños", "105 1 adultos"],
    ),
    ("La deuda asciende a tres billones de pesos.", ["3000000000000 MXN"]),
    ("La Segunda Guerra Mundial terminó en 1945.", []),
    ("El 3 de mayo se jugará la jornada 34 de LaLiga.", []),
    ("Vive en la calle Mayor 12, tercero B.", []),
    ("El F-16 y el Boeing 737 aterrizaron en la pista 2.", []),
    (
        "El fabricante sueco vendió 708.716 vehículos en 2023, un 15 % más que el año anterior, y "
        "su beneficio operativo alcanzó los 25.600 millones de coronas suecas.",
        ["708716 1 vehículos", "15 % change", "25600000000 SEK"],
    ),
    (
        "Los incendios arrasaron más de 1,5 millones de hectáreas en Bolivia, alertó la Fundación "
        "Tierra en un informe publicado el lunes.",
        ["1500000.. har over"],
    ),
    (
        "Apenas el 12 % de los encuestados confía en los partidos, según una encuesta de Ipsos "
        "realizada entre 1.200 personas.",
        ["12 %", "1200 1 personas"],
    ),
    (
        '"La obra tiene un avance del 85 por ciento", indicó la gobernadora Lorena Cuéllar durante un recorrido.',
        ["85 %"],
    ),
    (
        "El asteroide, de unos 340 metros de diámetro, pasará a 32.000 kilómetros de la Tierra en "
        "abril de 2029, según la NASA.",
        ["340 m about", "32000 km"],
    ),
    ("La selección ganó la medalla de oro y batió el récord con 3 minutos y 37 segundos.", ["3.6167 min"]),
    (
        "Argentina acumuló una inflación de 71,3% en los primeros cinco meses del año y de 276,4% "
        "interanual, de acuerdo con el Indec.",
        ["71.3 %", "276.4 %"],
    ),
    (
        'El ministro aseguró este viernes que "más de 2.000 efectivos" vigilan la frontera.',
        ["2000.. 1 efectivos over"],
    ),
    ("El hospital atendió a 45 heridos, de los que 12 siguen ingresados.", ["45 1 heridos", "12 1 heridos"]),
    (
        "La compañía recortará su plantilla un 10%, es decir, unos 6.500 empleos.",
        ["-10 % change", "6500 1 empleos about"],
    ),
    ("El edil socialista Pedro Marín criticó que se hayan gastado 80.000 euros en luces.", ["80000 EUR"]),
    ("El consumo de carne pasó de 47 a 45 kilos por habitante.", ["47 kg/{person}", "45 kg/{person}"]),
    (
        "Dos de los cinco sospechosos fueron detenidos en Lima, informó la Policía.",
        ["2 1 sospechosos", "5 1 sospechosos"],
    ),
    ("La media maratón reunió a 12.000 corredores; el ganador tardó 59 minutos.", ["12000 1 corredores", "59 min"]),
    (
        "El cambio climático podría costar hasta el 4 % del PIB, advierte un estudio de la Universidad de Chile.",
        ["..4 % at_most"],
    ),
    ("El Gobierno colombiano reconoció que 6.402 civiles fueron asesinados.", ["6402 1 civiles"]),
    ("El satélite pesa 820 kilogramos y orbita a 700 kilómetros de altura.", ["820 kg", "700 km"]),
    ("Se calcula que uno de cada diez medicamentos es falso.", ["0.1 1 medicamentos"]),
    ("La inversión se reducirá a la mitad en 2025.", ["0.5 x multiple"]),
    ("El vuelo tarda siete horas y media.", ["7.5 h"]),
    ("Tenía dos hijos, cuatro perros y una deuda de 3.000 pesos.", ["2 1 hijos", "4 1 perros", "3000 MXN"]),
    ("Fuentes del caso consultadas por Europa Press elevan la cifra a 43 víctimas.", ["43 1 víctimas"]),
    ("El 78 % de las mujeres y el 64 % de los hombres aprobaron el examen.", ["78 %", "64 %"]),
    ("La empresa prevé ingresos de entre 1.200 y 1.350 millones de dólares este año.", ["1200000000..1350000000 USD"]),
    ("Hay 230.993 más que el mes anterior.", ["230993 1 change"]),
    ("El equipo suma 81 puntos, cinco más que el segundo.", ["81 1 puntos", "5 1 puntos change"]),
    ("Un aprendiz gana 1.221 euros brutos al mes.", ["1221 EUR/mo"]),
    ("Hubo 12 heridos más en el pueblo vecino.", ["12 1 heridos"]),
    ("En Utiel cayeron 771 litros por metro cuadrado.", ["771 L/m2"]),
    ("La Guardia Civil cifra en 89 los desaparecidos.", ["89 1 desaparecidos"]),
    ("La producción cayó 30 toneladas.", ["-30 t change"]),
    (
        "La temperatura superó en 2,1 grados la media; el coste superó los 300 euros.",
        ["2.1 Cel change", "300.. EUR over"],
    ),
    ("La firma tuvo pérdidas de 450 euros y cedió una pérdida del 3 %.", ["450 EUR", "-3 % change"]),
    (
        "El número de alumnos creció un 4,3 % en el curso 2024-25, hasta los 1,19 millones.",
        ["4.3 % change", "1190000 1"],
    ),
    (
        "El autobús cayó a un barranco de 200 metros; la casa bajó 20 metros.",
        ["200 m", "-20 m change"],
    ),
]
