"""Spanish names of money: a family with the adjectives of its countries, and names that stand alone."""

from claims.extraction.lang.listing import declined, spread

CURRENCIES = spread(
    {
        **declined(
            "dólar dólares",
            "estadounidense estadounidenses USD, americano americanos USD, australiano australianos AUD, "
            "canadiense canadienses CAD, neozelandés neozelandeses NZD, hongkonés hongkoneses HKD, "
            "singapurense singapurenses SGD, taiwanés taiwaneses TWD, jamaicano jamaicanos JMD, "
            "namibio namibios NAD, bahameño bahameños BSD, beliceño beliceños BZD, fiyiano fiyianos FJD, "
            "guyanés guyaneses GYD, liberiano liberianos LRD, surinamés surinameses SRD, "
            "zimbabuense zimbabuenses ZWL, "
            "barbadense barbadenses BBD, bermudeño bermudeños BMD, bruneano bruneanos BND",
        ),
        **declined(
            "peso pesos",
            "mexicano mexicanos MXN, argentino argentinos ARS, chileno chilenos CLP, colombiano colombianos COP, "
            "cubano cubanos CUP, uruguayo uruguayos UYU, dominicano dominicanos DOP, filipino filipinos PHP",
        ),
        **declined(
            "libra libras",
            "esterlina esterlinas GBP, británica británicas GBP, turca turcas TRY, egipcia egipcias EGP, "
            "libanesa libanesas LBP, siria sirias SYP, sudanesa sudanesas SDG, sursudanesa sursudanesas SSP, "
            "malvinense malvinenses FKP, gibraltareña gibraltareñas GIP",
        ),
        **declined("lira liras", "turca turcas TRY"),
        **declined(
            "franco francos",
            "suizo suizos CHF, cfa cfa XOF, congoleño congoleños CDF, guineano guineanos GNF, "
            "ruandés ruandeses RWF, burundés burundeses BIF, yibutiano yibutianos DJF, comorano comoranos KMF, "
            "cfp cfp XPF",
        ),
        **declined(
            "corona coronas",
            "sueca suecas SEK, danesa danesas DKK, noruega noruegas NOK, checa checas CZK, islandesa islandesas ISK",
        ),
        **declined(
            "dinar dinares",
            "argelino argelinos DZD, tunecino tunecinos TND, iraquí iraquíes IQD, kuwaití kuwaitíes KWD, "
            "jordano jordanos JOD, libio libios LYD, serbio serbios RSD, bahreiní bahreiníes BHD",
        ),
        **declined(
            "rupia rupias",
            "india indias INR, pakistaní pakistaníes PKR, indonesia indonesias IDR, mauriciana mauricianas MUR, "
            "nepalí nepalíes NPR, ceilanesa ceilanesas LKR, seychellense seychellenses SCR",
        ),
        **declined(
            "rial riales",
            "iraní iraníes IRR, omaní omaníes OMR, yemení yemeníes YER, saudí saudíes SAR, catarí cataríes QAR, "
            "qatarí qataríes QAR",
        ),
        **declined("dírham dírhams", "marroquí marroquíes MAD, emiratí emiratíes AED"),
        **declined("chelín chelines", "keniano kenianos KES, ugandés ugandeses UGX, tanzano tanzanos TZS"),
        **declined("chelín chelines", "somalí somalíes SOS"),
        **declined("rublo rublos", "ruso rusos RUB, bielorruso bielorrusos BYN"),
        **declined("won wones", "surcoreano surcoreanos KRW, norcoreano norcoreanos KPW"),
        **declined("leu lei", "rumano rumanos RON, moldavo moldavos MDL"),
        **declined("manat manats", "azerbaiyano azerbaiyanos AZN, turkmeno turkmenos TMT"),
        **declined("kwacha kwachas", "zambiano zambianos ZMW, malauí malauíes MWK"),
        **declined("florín florines", "antillano antillanos ANG, arubeño arubeños AWG, caribeño caribeños XCG"),
        **declined("som soms", "kirguís kirguises KGS, uzbeko uzbekos UZS"),
        **declined("colón colones", "costarricense costarricenses CRC, salvadoreño salvadoreños SVC"),
        "escudo caboverdiano|escudos caboverdianos": "CVE",
        "marco convertible|marcos convertibles": "BAM",
        "dólares del caribe oriental": "XCD",
        "dólares de las islas caimán": "KYD",
        "dólares de las islas salomón": "SBD",
        "dólares de trinidad y tobago": "TTD",
        "dólares de hong kong": "HKD",
        "dólares de singapur": "SGD",
        "dólar de estados unidos|dólares de estados unidos|dólares de los estados unidos|dólares usa": "USD",
        "libras de santa elena": "SHP",
        "francos cfa de áfrica central": "XAF",
        "euro|euros": "EUR",
        "dólar|dólares": "USD",
        "mdd": "1000000 USD",
        "mdp": "1000000 MXN",
        "céntimo|céntimos|céntimo de euro|céntimos de euro": "0.01 EUR",
        "centavo de dólar|centavos de dólar": "0.01 USD",
        "penique|peniques": "0.01 GBP",
        "peso|pesos": "MXN",
        "sol|soles|nuevos soles|sol peruano|soles peruanos": "PEN",
        "yen|yenes|yenes japoneses": "JPY",
        "yuan|yuanes|yuanes chinos|renminbi|renminbis": "CNY",
        "rublo|rublos": "RUB",
        "rupia|rupias": "INR",
        "grivna|grivnas|hryvnia|hryvnias": "UAH",
        "real|reales|real brasileño|reales brasileños|reais": "BRL",
        "rand|rands": "ZAR",
        "won|wones": "KRW",
        "esloti|eslotis|zloty|zlotys": "PLN",
        "forinto|forintos|florines húngaros": "HUF",
        "naira|nairas": "NGN",
        "séquel|séqueles|shekel|shekels|shéquels": "ILS",
        "dírham|dírhams|dirham|dirhams": "MAD",
        "dinar|dinares": "DZD",
        "riyal|riyales": "SAR",
        "boliviano|bolivianos": "BOB",
        "bolívar|bolívares": "VES",
        "guaraní|guaraníes": "PYG",
        "quetzal|quetzales": "GTQ",
        "lempira|lempiras": "HNL",
        "balboa|balboas": "PAB",
        "colón|colones": "CRC",
        "córdoba|córdobas": "NIO",
        "gurde|gurdes|gourdes": "HTG",
        "ariary|ariarys": "MGA",
        "afgani|afganis": "AFN",
        "lek|leks": "ALL",
        "dram|drams": "AMD",
        "kwanza|kwanzas": "AOA",
        "taka|takas": "BDT",
        "leva|levas|lev": "BGN",
        "ngultrum": "BTN",
        "pula|pulas": "BWP",
        "nakfa|nakfas": "ERN",
        "birr|birrs": "ETB",
        "lari|laris": "GEL",
        "cedi|cedis": "GHS",
        "dalasi|dalasis": "GMD",
        "riel|rieles": "KHR",
        "tenge|tenges": "KZT",
        "kip|kips": "LAK",
        "loti|maloti": "LSL",
        "denar|denares macedonios": "MKD",
        "kyat|kyats": "MMK",
        "tugrik|tugriks": "MNT",
        "pataca|patacas": "MOP",
        "uguiya|uguiyas": "MRU",
        "rufiyaa|rufiyaas": "MVR",
        "ringgit|ringgits": "MYR",
        "metical|meticales": "MZN",
        "kina|kinas": "PGK",
        "leone|leones": "SLE",
        "dobra|dobras": "STN",
        "lilangeni|emalangeni": "SZL",
        "baht|bahts|bat tailandeses": "THB",
        "somoni|somonis": "TJS",
        "paanga|paangas": "TOP",
        "dong|dongs": "VND",
        "vatu|vatus": "VUV",
        "tala|talas": "WST",
        "lei": "RON",
        "oro de zimbabue": "ZWG",
    }
)

# The sign of the peso is that of the dollar; « Estados Unidos » and the countries that pay in its dollar keep that.
DOLLAR_SIGNS = spread(
    {
        "argentina|argentino|argentinos|argentinas": "ARS",
        "chile|chilena|chileno|chilenas|chilenos": "CLP",
        "colombia|colombiana|colombiano|colombianas|colombianos": "COP",
        "cdmx|mexicana|mexicano|mexicanas|mexicanos|méxico": "MXN",
        "uruguay|uruguaya|uruguayo|uruguayas|uruguayos": "UYU",
        "ecuador|eeuu|estadounidense|estadounidenses|panamá|salvador|unidos|u.s.": "USD",
    }
)
