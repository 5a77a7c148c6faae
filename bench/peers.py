"""The peers' side of extraction.py: `python peers.py LANGUAGE`, run by the Python of var/bench, documents on stdin."""

import json
import sys
import time
from collections.abc import Callable, Iterator

from quantulum3 import parser
from recognizers_number import recognize_number
from recognizers_number_with_unit import recognize_currency, recognize_dimension

CULTURES = {"en": "en-us", "fr": "fr-fr"}


def peers(language: str) -> Iterator[tuple[str, Callable[[str], object]]]:
    """Yield the name and the reading function of each peer that reads the language."""
    if language == "en":
        yield "quantulum3", parser.parse
    culture = CULTURES[language]
    recognizers = (recognize_number, recognize_currency, recognize_dimension)
    yield "Recognizers-Text", lambda text: [recognize(text, culture) for recognize in recognizers]


def main(language: str) -> None:
    documents = json.load(sys.stdin)
    for name, parse in peers(language):
        parse(documents[0])
        start = time.process_time()
        for document in documents:
            parse(document)
        print(json.dumps({"peer": name, "seconds": time.process_time() - start}))


if __name__ == "__main__":
    main(sys.argv[1])
