// The claims that come next: fetched while a person looks at one, shown at once when it is decided.

import { busy } from "./busy.js";

const desk = document.getElementById("desk");
const claim = document.getElementById("claim");
const dock = document.getElementById("dock");
const SEEN_AFTER = 150; // milliseconds: a key typed sooner was meant for the claim before
let following = []; // the number, card and buttons of each
let looked; // the claim that they follow
let fetching = new AbortController();

/** Return the number of the claim that the page shows, or nothing. */
export const shown = () => claim.querySelector("input[name=current]")?.value;

/** Show the claim that comes next, if it is here, and say whether it was. */
export function moveAhead() {
  fetching.abort();
  const next = following.shift();
  if (!next) return false;
  busy("unseen", true);
  setTimeout(() => busy("unseen", false), SEEN_AFTER);
  const focused = document.activeElement;
  const inside = claim.contains(focused);
  claim.replaceChildren(next.card.content);
  dock.replaceChildren(next.dock.content);
  htmx.process(claim);
  htmx.process(dock);
  if (inside) document.getElementById("figure").focus({ preventScroll: true });
  else if (!focused.isConnected) document.getElementById(focused.id)?.focus();
  looked = shown();
  document.body.dispatchEvent(new Event("desk:shown"));
  return true;
}

/** Fetch the claims that come after the one shown. */
export async function lookAhead() {
  fetching.abort();
  fetching = new AbortController();
  following = [];
  looked = shown();
  if (!looked) return;
  const address = desk.dataset.claimUrl.replace("/0/", `/${looked}/ahead/?show=${desk.dataset.show}`);
  try {
    const response = await fetch(address, { headers: { "HX-Request": "true" }, signal: fetching.signal });
    if (response.ok) following = read(await response.text());
  } catch {
    // No connection, or no longer wanted: the next claim comes with the answer to the decision.
  }
}

function read(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const cards = page.querySelectorAll("template[data-part=card]");
  const docks = page.querySelectorAll("template[data-part=dock]");
  return [...cards].map((card, at) => ({ card, dock: docks[at] }));
}

document.body.addEventListener("htmx:afterRequest", () => {
  if (shown() !== looked) lookAhead();
});
lookAhead();
