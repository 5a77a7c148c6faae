"""Portuguese names of money: a family with the adjectives of its countries, and names that stand alone."""

from claims.extraction.lang.listing import declined, spread

CURRENCIES = spread(
    {
        **declined(
            "dólar dólares",
            "americano americanos USD, norte-americano norte-americanos USD, estadunidense estadunidenses USD, "
            "australiano australianos AUD, canadense canadenses CAD, canadiano canadianos CAD, "
            "neozelandês neozelandeses NZD, taiwanês taiwaneses TWD, jamaicano jamaicanos JMD, "
            "namibiano namibianos NAD, bahamense bahamenses BSD, belizenho belizenhos BZD, fijiano fijianos FJD, "
            "guianense guianenses GYD, liberiano liberianos LRD, surinamês surinameses SRD, "
            "zimbabuano zimbabuanos ZWL, barbadense barbadenses BBD, bermudense bermudenses BMD, "
            "bruneíno bruneínos BND, singapurense singapurenses SGD",
        ),
        **declined(
            "peso pesos",
            "mexicano mexicanos MXN, argentino argentinos ARS, chileno chilenos CLP, colombiano colombianos COP, "
            "cubano cubanos CUP, uruguaio uruguaios UYU, dominicano dominicanos DOP, filipino filipinos PHP",
        ),
        **declined(
            "libra libras",
            "esterlina esterlinas GBP, britânica britânicas GBP, turca turcas TRY, egípcia egípcias EGP, "
            "libanesa libanesas LBP, síria sírias SYP, sudanesa sudanesas SDG, malvinense malvinenses FKP",
        ),
        **declined("lira liras", "turca turcas TRY"),
        **declined(
            "franco francos",
            "suíço suíços CHF, cfa cfa XOF, congolês congoleses CDF, guineense guineenses GNF, "
            "ruandês ruandeses RWF, burundês burundeses BIF, djibutiano djibutianos DJF, comorense comorenses KMF, "
            "cfp cfp XPF",
        ),
        **declined(
            "coroa coroas",
            "sueca suecas SEK, dinamarquesa dinamarquesas DKK, norueguesa norueguesas NOK, checa checas CZK, "
            "tcheca tchecas CZK, islandesa islandesas ISK",
        ),
        **declined(
            "dinar dinares",
            "argelino argelinos DZD, tunisiano tunisianos TND, tunisino tunisinos TND, iraquiano iraquianos IQD, "
            "kuwaitiano kuwaitianos KWD, jordaniano jordanianos JOD, jordano jordanos JOD, líbio líbios LYD, "
            "sérvio sérvios RSD, bareinita bareinitas BHD",
        ),
        **declined(
            "rupia rupias",
            "indiana indianas INR, paquistanesa paquistanesas PKR, indonésia indonésias IDR, "
            "mauriciana mauricianas MUR, nepalesa nepalesas NPR, cingalesa cingalesas LKR, "
            "seichelense seichelenses SCR",
        ),
        **declined(
            "rial riais",
            "iraniano iranianos IRR, omanense omanenses OMR, iemenita iemenitas YER, saudita sauditas SAR, "
            "catariano catarianos QAR",
        ),
        **declined("dirrã dirrãs", "marroquino marroquinos MAD"),
        **declined("dirham dirhams", "marroquino marroquinos MAD, emiradense emiradenses AED"),
        **declined("xelim xelins", "queniano quenianos KES, ugandês ugandeses UGX, tanzaniano tanzanianos TZS"),
        **declined("xelim xelins", "somali somalis SOS"),
        **declined("rublo rublos", "russo russos RUB, bielorrusso bielorrussos BYN"),
        **declined("won wons", "sul-coreano sul-coreanos KRW, norte-coreano norte-coreanos KPW"),
        **declined("leu lei", "romeno romenos RON, moldavo moldavos MDL"),
        **declined("leu leus", "romeno romenos RON, moldavo moldavos MDL"),
        **declined("manat manats", "azeri azeris AZN, turcomeno turcomenos TMT"),
        **declined("kwacha kwachas", "zambiano zambianos ZMW, malauiano malauianos MWK"),
        **declined("florim florins", "antilhano antilhanos ANG, arubano arubanos AWG, caribenho caribenhos XCG"),
        **declined("florim florins", "húngaro húngaros HUF"),
        **declined("som sons", "quirguiz quirguizes KGS, uzbeque uzbeques UZS"),
        **declined("escudo escudos", "cabo-verdiano cabo-verdianos CVE"),
        "marco conversível|marcos conversíveis": "BAM",
        "dólares do caribe oriental": "XCD",
        "dólares das ilhas caimão|dólares das ilhas cayman": "KYD",
        "dólares das ilhas salomão": "SBD",
        "dólares de trinidad e tobago": "TTD",
        "dólares de hong kong": "HKD",
        "dólares de singapura|dólares de cingapura": "SGD",
        "dólares dos estados unidos|dólares dos eua": "USD",
        "libras de santa helena": "SHP",
        "libras de gibraltar": "GIP",
        "libras do sudão do sul": "SSP",
        "francos cfa da áfrica central": "XAF",
        "euro|euros": "EUR",
        "dólar|dólares": "USD",
        "real|reais|real brasileiro|reais brasileiros": "BRL",
        "centavo|centavos|centavo de real|centavos de real": "0.01 BRL",
        "cêntimo|cêntimos|cêntimo de euro|cêntimos de euro": "0.01 EUR",
        "centavo de dólar|centavos de dólar": "0.01 USD",
        "centavo de euro|centavos de euro": "0.01 EUR",
        "penny|pence": "0.01 GBP",
        "kwanza|kwanzas": "AOA",
        "metical|meticais": "MZN",
        "dobra|dobras": "STN",
        "pataca|patacas": "MOP",
        "iene|ienes|iene japonês|ienes japoneses": "JPY",
        "yuan|yuans|iuane|iuanes|yuans chineses|renminbi": "CNY",
        "rublo|rublos": "RUB",
        "rupia|rupias": "INR",
        "peso|pesos": "ARS",
        "hryvnia|hryvnias|grívnia|grívnias|grivna|grivnas": "UAH",
        "rand|rands": "ZAR",
        "won|wons": "KRW",
        "zloty|zlotys|zlóti|zlótis": "PLN",
        "forint|forints": "HUF",
        "naira|nairas": "NGN",
        "shekel|shekels|siclo|siclos|xequel|xequéis": "ILS",
        "dirham|dirhams": "MAD",
        "dinar|dinares": "DZD",
        "riyal|riyals": "SAR",
        "boliviano|bolivianos": "BOB",
        "bolívar|bolívares": "VES",
        "guarani|guaranis": "PYG",
        "sol peruano|sóis peruanos|soles|novos sóis": "PEN",
        "quetzal|quetzais": "GTQ",
        "lempira|lempiras": "HNL",
        "balboa|balboas": "PAB",
        "colón|colóns|colones": "CRC",
        "córdoba|córdobas": "NIO",
        "gourde|gourdes": "HTG",
        "ariary|ariarys": "MGA",
        "afegane|afeganes|afghani|afghanis": "AFN",
        "lek|leks": "ALL",
        "dram|drams": "AMD",
        "taka|takas": "BDT",
        "lev|leva|levs": "BGN",
        "ngultrum": "BTN",
        "pula|pulas": "BWP",
        "nakfa|nakfas": "ERN",
        "birr|birrs": "ETB",
        "lari|laris": "GEL",
        "cedi|cedis": "GHS",
        "dalasi|dalasis": "GMD",
        "riel|riels": "KHR",
        "tenge|tenges": "KZT",
        "kip|kips": "LAK",
        "loti|maloti": "LSL",
        "dinar macedónio|dinares macedónios|denar|denares": "MKD",
        "kyat|kyats": "MMK",
        "tugrik|tugriks": "MNT",
        "ouguiya|ouguiyas": "MRU",
        "rufia|rufias": "MVR",
        "ringgit|ringgits": "MYR",
        "kina|kinas": "PGK",
        "leone|leones": "SLE",
        "lilangeni|emalangeni": "SZL",
        "baht|bahts": "THB",
        "somoni|somonis": "TJS",
        "paanga|paangas": "TOP",
        "dong|dongs": "VND",
        "vatu|vatus": "VUV",
        "tala|talas": "WST",
        "lei": "RON",
        "ouro do zimbábue": "ZWG",
        "colón salvadorenho|colóns salvadorenhos": "SVC",
    }
)
