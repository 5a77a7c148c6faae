// Single keys: each is printed on the button that it presses, and named in that button's aria-keyshortcuts.

const desk = document.getElementById("desk");
const list = document.getElementById("keys");
const switchedOn = document.getElementById("single-keys");
let held = null; // a reason's digit, typed while its decision was still being saved

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return leave(event);
  if (!meant(event)) return;
  const key = nameOf(event);
  if (desk.ariaBusy === "true") {
    // What is typed now must not reach a claim that nobody has seen; only a digit has its claim already.
    if (/^[1-9]$/.test(key)) held = key;
    return;
  }
  if (press(key)) event.preventDefault();
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

document.body.addEventListener("htmx:afterRequest", () => {
  if (held === null || desk.ariaBusy === "true") return;
  const key = held;
  held = null;
  setTimeout(() => press(key)); // when htmx has let go of the finished request
});

// A click leaves the focus on the button, where the next space would press it again instead of meaning "later".
document.addEventListener("click", (event) => {
  if (event.detail) event.target.closest?.("#dock button")?.blur();
  if (event.target.closest?.("#keys-open")) list.showModal();
});
