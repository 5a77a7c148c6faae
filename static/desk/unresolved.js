// Names to resolve: keys walk through the list and open the panels of the name that one is at.

import "./picker.js";

const list = document.getElementById("unresolved");
const told = document.getElementById("told");
const names = () => [...list.querySelectorAll(".names > li")];
const current = () => document.activeElement.closest(".names > li") ?? names()[0];

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return close(event);
  if (!("following" in list.dataset) || !meant(event)) return;
  const key = event.key.toLowerCase();
  const step = { [list.dataset.following]: 1, [list.dataset.preceding]: -1 }[key];
  if (step) walk(step);
  else if (!press(key)) return;
  event.preventDefault();
});

/** Say whether a key was meant for the list: not typed into a field, not with a modifier, not held down. */
function meant(event) {
  const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat || event.isComposing;
  return !modified && event.key.length === 1 && !event.target.closest("input, textarea, select");
}

function walk(step) {
  const all = names();
  const at = all.indexOf(document.activeElement.closest(".names > li"));
  all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
}

function press(key) {
  const keyed = `button[aria-keyshortcuts="${CSS.escape(key)}"]`;
  const button = current()?.querySelector(keyed) ?? list.querySelector(`${keyed}:not(.names *)`);
  button?.click();
  return Boolean(button);
}

/** Close the panel, and be where it was opened from. */
function close(event) {
  const panel = event.target.closest(".panel");
  if (!panel) return;
  panel.closest("li").focus();
  panel.replaceChildren();
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-escape]")) close(event);
});

document.body.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (!detail.target.matches(".panel")) return;
  told.hidden = true;
  for (const panel of list.querySelectorAll(".panel")) if (panel !== detail.target) panel.replaceChildren();
});

document.body.addEventListener("htmx:afterSwap", ({ detail }) => {
  if (!detail.target.matches(".panel")) return;
  (detail.target.querySelector("[data-focus]") ?? detail.target.querySelector("select, input:not([type=hidden])"))?.focus();
});

for (const trouble of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.body.addEventListener(trouble, ({ detail: { xhr } }) => {
    const words = xhr?.getResponseHeader("Content-Type")?.startsWith("text/plain");
    told.textContent = words ? xhr.responseText : told.dataset.offline;
    told.hidden = false;
  });
}
