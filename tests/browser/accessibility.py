"""What axe-core finds wrong with a page, by the rules of WCAG 2.2 AA."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = """async (tags) => {
  const {violations} = await axe.run({runOnly: tags, resultTypes: ["violations"]});
  return violations.flatMap(({id, nodes}) => nodes.map((node) => [id, node.html, node.failureSummary]));
}"""


def violations(page: Page) -> list[str]:
    """Return what breaks a rule on the page as it is now: the rule, the element, and what would mend it."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found: list[list[Any]] = page.evaluate(RUN, TAGS)
    return [f"{rule}: {html[:200]} ({' '.join(why.split())[:200]})" for rule, html, why in found]
