// The marks in the text: the current claim's is strong and in view, its sentence is softly marked, a click opens a claim.

import { plainRanges } from "./offsets.js";

const desk = document.getElementById("desk");
const pane = document.getElementById("pane");
const text = document.getElementById("text");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let shown = null;

/** Make the marks follow the card: called whenever a part of the page was replaced. */
function follow() {
  const card = document.querySelector("#claim .card");
  const current = card?.dataset.claim ?? null;
  for (const mark of text.querySelectorAll("mark[aria-current]")) mark.removeAttribute("aria-current");
  for (const mark of marksOf(current)) mark.setAttribute("aria-current", "true");
  markSentence(card);
  if (current !== shown) scrollTo(marksOf(current)[0]);
  shown = current;
  desk.dataset.show = document.querySelector("select[name=show]")?.value ?? "all";
  remember(current);
}

function marksOf(claim) {
  return claim ? [...text.querySelectorAll(`mark[data-within~="${claim}"]`)] : [];
}

function markSentence(card) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("sentence");
  if (!card || !text.children.length) return;
  // Not over the marks in it: a highlight would hide their colours.
  const sentence = plainRanges(text, Number(card.dataset.start), Number(card.dataset.end));
  CSS.highlights.set("sentence", new Highlight(...sentence));
}

function scrollTo(mark) {
  if (!mark) return;
  const [area, box] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  const comfortable = box.top > area.top + area.height * 0.15 && box.bottom < area.top + area.height * 0.7;
  if (comfortable) return;
  const far = Math.abs(box.top - area.top) > 2 * area.height;
  mark.scrollIntoView({ block: "center", behavior: calm.matches || far ? "instant" : "smooth" });
}

/** Keep the claim in the address, so that a reload or a copied address comes back to it. */
function remember(claim) {
  const address = new URL(location.href);
  if (claim) address.searchParams.set("claim", claim);
  else address.searchParams.delete("claim");
  history.replaceState(null, "", address);
}

function open(claim) {
  htmx.ajax("GET", desk.dataset.claimUrl.replace("/0/", `/${claim}/`), { source: desk, swap: "none" });
}

// The pane changes its height with the bar below it, and when a telephone is turned.
new ResizeObserver(() => scrollTo(marksOf(shown)[0])).observe(pane);

text.addEventListener("click", (event) => {
  const mark = event.target.closest("mark");
  if (mark && document.getSelection().isCollapsed) open(mark.dataset.claim);
});

document.body.addEventListener("desk:changed", ({ detail }) => {
  for (const mark of text.querySelectorAll(`mark[data-claim="${detail.claim}"]`)) mark.dataset.state = detail.state;
});

document.body.addEventListener("htmx:afterRequest", follow);
document.body.addEventListener("desk:shown", follow);
follow();
