// Acts: sent one at a time, in the order they were made. What did not get through is kept, and sent again.

import { lookAhead, moveAhead, shown } from "./ahead.js";
import { busy } from "./busy.js";
import { tell } from "./telling.js";

const desk = document.getElementById("desk");
const sender = document.getElementById("sender");
const AGAIN_AFTER = 2000; // milliseconds
const UNHEARD = [0, 401, 502, 503, 504]; // no answer, signed out meanwhile, or the server itself is not there
const waiting = []; // acts not yet saved: where they go, with what, whether the page moved on at once, and to which claim
let underway = null;
let timer = null;

/** Say whether an act has not been saved yet. */
export const unsaved = () => waiting.length > 0;

/** Keep a reason's digit for the decision before it, which is still being saved. */
export const giveReason = (digit) => waiting.push({ digit, ahead: true });

// htmx gathers what an act sends; sending it is ours.
document.body.addEventListener("htmx:configRequest", (event) => {
  const { verb, elt, path, formData } = event.detail;
  if (verb !== "post" || elt === sender) return;
  event.preventDefault();
  const act = { path, values: Object.fromEntries(formData) };
  act.ahead = elt.matches("[data-moves]") && moveAhead();
  act.shown = shown();
  waiting.push(act);
  send();
});

function send() {
  clearTimeout(timer);
  if (underway || !unsaved()) return;
  underway = waiting[0];
  busy("saving", !underway.ahead);
  htmx.ajax("POST", underway.path, { source: sender, values: underway.values, swap: "none" });
}

document.body.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (detail.elt !== sender) return;
  const [act, status] = [underway, detail.xhr.status];
  underway = null;
  if (UNHEARD.includes(status)) return keep(act, detail.xhr);
  waiting.shift();
  reason(status === 200 ? detail.xhr.responseText : "");
  busy("saving", false);
  if (status < 400) tell("");
  else if (status !== 409 && status !== 422) refused(act, detail.xhr);
  if (status < 400) document.body.dispatchEvent(new CustomEvent("desk:saved", { detail: act }));
  if (unsaved()) setTimeout(send); // when htmx has let go of the finished request
  else lookAhead();
});

/** Say that acts wait here, how many, and try again. */
function keep(act, xhr) {
  const count = waiting.filter(({ path }) => path).length;
  tell(xhr.status === 401 ? "signedOut" : "kept", { count });
  busy("saving", !act.ahead);
  timer = setTimeout(send, AGAIN_AFTER);
}

/** Say why an act was refused; the page that moved on goes back to its claim. */
function refused(act, xhr) {
  tell(xhr);
  if (!act.ahead || !act.values.current) return;
  const address = desk.dataset.claimUrl.replace("/0/", `/${act.values.current}/`);
  htmx.ajax("GET", address, { source: "#claim", swap: "none" });
}

/** Make an act of the digit that was typed after a decision: its answer says which reason that is. */
function reason(html) {
  if (!waiting[0]?.digit) return;
  const { digit } = waiting.shift();
  const strip = new DOMParser().parseFromString(html, "text/html").querySelector("form.strip");
  const button = strip?.querySelector(`[aria-keyshortcuts="${digit}"]`);
  if (!button) return reason(html);
  const values = { version: strip.elements.version.value, reason: button.value, current: shown() ?? "" };
  waiting.unshift({ path: strip.getAttribute("hx-post"), values, ahead: true, shown: shown() });
}

// Where the page has moved on, an answer changes only what is not about the claim that the person is at.
document.body.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  if (!underway?.ahead || underway.answered >= 400) return;
  const passed = waiting.length > 1 || shown() !== underway.shown || document.querySelector("#claim [data-escape]");
  const same = detail.fragment.querySelector("input[name=current]")?.value === shown();
  if (detail.target.id === "claim") detail.shouldSwap = !passed && !same;
  if (detail.target.id === "dock") detail.shouldSwap = !passed;
});

document.body.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.requestConfig.elt === sender && underway) underway.answered = detail.xhr.status;
});

addEventListener("online", send);
addEventListener("beforeunload", (event) => {
  if (unsaved()) event.preventDefault();
});
