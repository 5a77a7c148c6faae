// Single keys: each is printed on the button that it presses, and named in that button's aria-keyshortcuts.

import { giveReason, unsaved } from "./acts.js";

const desk = document.getElementById("desk");
const list = document.getElementById("keys");
const switchedOn = document.getElementById("single-keys");

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return leave(event);
  if (!meant(event)) return;
  const key = nameOf(event);
  // A digit belongs to the decision before it, also when that is still being saved.
  if (unsaved() && /^[1-9]$/.test(key)) giveReason(key);
  // What is typed while the desk is busy must not reach a claim that nobody has seen.
  else if (desk.ariaBusy !== "true" && press(key)) event.preventDefault();
});

/** Return a key as aria-keyshortcuts names it. Digits go by their place: on French keyboards they need shift. */
function nameOf(event) {
  const digit = event.code.match(/^Digit([1-9])$/);
  return digit ? digit[1] : event.key === " " ? "Space" : event.key.toLowerCase();
}

/** Say whether a key was meant for the desk: not typed into a field, not together with a modifier, not held down. */
function meant(event) {
  if (!switchedOn.checked || list.open) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return false;
  if (event.shiftKey && /^[a-z]$/i.test(event.key)) return false;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return false;
  return !(event.key === " " && event.target.closest("button, a, summary"));
}

function press(key) {
  const target = [...document.querySelectorAll(`[aria-keyshortcuts="${CSS.escape(key)}"]`)].find(
    (element) => !element.disabled && !element.hidden,
  );
  if (!target) return false;
  if (target.matches("textarea, input")) target.focus();
  else target.click();
  return true;
}

/** Close the panel that the key was typed in, else leave the field, else close whatever panel is open. */
function leave(event) {
  if (list.open) return;
  const field = event.target.closest("input, textarea, select");
  const panel = (field?.form ?? document.getElementById("claim")).querySelector("[data-escape]");
  if (panel) panel.click();
  else field?.blur();
}

// A click leaves the focus on the button, where the next space would press it again instead of meaning "later".
document.addEventListener("click", (event) => {
  if (event.detail) event.target.closest?.("#dock button")?.blur();
  if (event.target.closest?.("#keys-open")) list.showModal();
});
