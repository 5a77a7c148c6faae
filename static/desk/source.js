// The pane of the source: it follows the claim, and takes what is selected in it and dropped on it.

import { shown } from "./ahead.js";
import { offsetOf } from "./offsets.js";
import { tell } from "./telling.js";

const desk = document.getElementById("desk");
const pane = document.getElementById("source");
const address = (claim, act) => desk.dataset.claimUrl.replace("/0/", `/${claim}/${act}/`);
let current; // the claim that the pane is about, and in which version
let looking = new AbortController();

/** Let the pane be about the claim that the page shows. */
function follow() {
  const claim = shown();
  const version = document.getElementById("version")?.value;
  if (`${claim}:${version}` === current) return;
  // What is typed now must not reach the source of the claim before.
  if (!current?.startsWith(`${claim}:`)) pane.replaceChildren();
  current = `${claim}:${version}`;
  looking.abort();
  if (claim) look(claim);
}

async function look(claim) {
  looking = new AbortController();
  pane.ariaBusy = "true";
  try {
    const response = await fetch(address(claim, "source"), { headers: { "HX-Request": "true" }, signal: looking.signal });
    if (!response.ok) throw new Error(response.statusText);
    show(await response.text());
  } catch (error) {
    if (error.name === "AbortError") return; // another claim is shown by now
    current = null; // the next thing that happens at the desk tries again
    const unreached = document.createElement("p");
    unreached.className = "source-hint";
    unreached.textContent = pane.dataset.unreached;
    pane.replaceChildren(unreached);
    pane.ariaBusy = "false";
  }
}

function show(html) {
  pane.innerHTML = html;
  htmx.process(pane);
  pane.ariaBusy = "false";
  settle();
}

/** Bring the passage that is looked at into view. */
function settle() {
  const [text, hit] = [document.getElementById("source-text"), document.getElementById("hit")];
  if (!text || !hit) return;
  const [area, box] = [text.getBoundingClientRect(), hit.getBoundingClientRect()];
  text.scrollTop += box.top - area.top - area.height / 3;
}

document.body.addEventListener("htmx:afterSettle", ({ detail }) => {
  if (detail.target === pane) settle();
});
document.body.addEventListener("htmx:afterRequest", follow);
document.body.addEventListener("desk:shown", follow);
addEventListener("online", follow);
follow();

// What is selected in the copy is what becomes evidence; without a selection it is the passage that is looked at.
document.addEventListener("selectionchange", () => {
  const form = document.getElementById("evidence");
  const text = document.getElementById("source-text");
  if (!form || !text) return;
  const selection = document.getSelection();
  const range = selection.rangeCount ? selection.getRangeAt(0) : null;
  const usable = range && !range.collapsed && text.contains(range.commonAncestorContainer);
  if (!usable && document.activeElement?.form === form) return; // the button has just been clicked
  const { start, end } = form.elements;
  start.value = usable ? offsetOf(text, range.startContainer, range.startOffset) : start.defaultValue;
  end.value = usable ? offsetOf(text, range.endContainer, range.endOffset) : end.defaultValue;
  form.toggleAttribute("data-selected", usable);
  const button = document.getElementById("quote");
  button.disabled = !start.value;
});
pane.addEventListener("mousedown", (event) => {
  if (event.target.closest("#quote")) event.preventDefault(); // pressing the button must not clear the selection
});

// Opening the menu of documents leads into its field.
pane.addEventListener(
  "toggle",
  ({ target }) => {
    if (target.open) target.querySelector("input[type=url], textarea")?.focus();
  },
  true,
);

// Files
pane.addEventListener("dragover", (event) => {
  if (!event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  pane.toggleAttribute("data-over", true);
});
pane.addEventListener("dragleave", (event) => {
  if (!pane.contains(event.relatedTarget)) pane.toggleAttribute("data-over", false);
});
pane.addEventListener("drop", (event) => {
  event.preventDefault();
  pane.toggleAttribute("data-over", false);
  if (event.dataTransfer.files.length) bring(event.dataTransfer.files[0]);
});
pane.addEventListener("change", (event) => {
  if (event.target.type === "file" && event.target.files.length) bring(event.target.files[0]);
});

/** Send a file to stand beside the claim; the pane tells how its reading goes. */
async function bring(file) {
  const body = new FormData();
  body.append("file", file);
  const token = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1] ?? "";
  pane.ariaBusy = "true";
  try {
    const response = await fetch(address(shown(), "document"), {
      method: "POST",
      headers: { "HX-Request": "true", "X-CSRFToken": token },
      body,
    });
    const html = await response.text();
    if (response.ok) show(html);
    else tell({ status: response.status, responseText: html, getResponseHeader: (name) => response.headers.get(name) });
  } catch {
    tell("offline");
  }
  pane.ariaBusy = "false";
}

// Where the window is narrow, the article and its source share one place.
document.addEventListener("click", (event) => {
  const face = event.target.closest("[data-face]:is(button)")?.dataset.face;
  if (!face) return;
  desk.dataset.face = face;
  for (const button of document.querySelectorAll("button[data-face]")) {
    button.ariaPressed = button.dataset.face === face ? "true" : "false";
  }
  settle();
});
