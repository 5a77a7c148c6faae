// Requests: one at a time, with the token of the present sign-in; one that did not get through is kept and sent again.

const desk = document.getElementById("desk");
const told = document.getElementById("told");
const WORDS = told.dataset;
const AGAIN_AFTER = 2000; // milliseconds
const GATEWAY = [502, 503, 504]; // the server itself is not there
let kept = null;
let timer = null;

const quiet = (config) => config.verb === "get" && config.triggeringEvent?.type !== "click" && !config.elt.matches("#desk");

function tell(words) {
  told.textContent = words;
  told.hidden = !words;
}

document.body.addEventListener("htmx:configRequest", ({ detail }) => {
  const token = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/);
  if (token && detail.verb !== "get") detail.headers["X-CSRFToken"] = token[1];
});

document.body.addEventListener("htmx:beforeRequest", ({ detail }) => {
  if (quiet(detail.requestConfig)) return;
  desk.ariaBusy = "true";
});

document.body.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (quiet(detail.requestConfig)) return;
  desk.ariaBusy = kept ? "true" : "false";
  if (detail.successful) tell("");
});

document.body.addEventListener("htmx:responseError", ({ detail }) => {
  if (GATEWAY.includes(detail.xhr.status)) return keep(detail.requestConfig);
  const plain = detail.xhr.getResponseHeader("Content-Type")?.startsWith("text/plain");
  tell(plain ? detail.xhr.responseText : detail.xhr.status === 403 ? WORDS.refused : WORDS.failed);
});

document.body.addEventListener("htmx:sendError", ({ detail }) => keep(detail.requestConfig));
document.body.addEventListener("htmx:timeout", ({ detail }) => keep(detail.requestConfig));

/** Keep what could not be sent, say so, and send it again until it gets through. */
function keep(config) {
  if (quiet(config)) return;
  if (config.verb === "get") return tell(WORDS.offline);
  kept = { path: config.path, values: Object.fromEntries(config.formData) };
  desk.ariaBusy = "true";
  tell(WORDS.kept);
  clearTimeout(timer);
  timer = setTimeout(sendAgain, AGAIN_AFTER);
}

function sendAgain() {
  if (!kept) return;
  clearTimeout(timer);
  const { path, values } = kept;
  kept = null;
  htmx.ajax("POST", path, { source: desk, values, swap: "none" });
}

addEventListener("online", sendAgain);
addEventListener("beforeunload", (event) => {
  if (kept) event.preventDefault();
});
