// Requests: with the token of the present sign-in; parts of the page are asked for one at a time.

import { busy } from "./busy.js";
import { tell } from "./telling.js";

const GATEWAY = [502, 503, 504]; // the server itself is not there

// What the page asks for by itself changes nothing when it fails.
const asked = ({ verb, elt, triggeringEvent: event }) =>
  verb === "get" && (["click", "change"].includes(event?.type) || elt.matches("#desk"));

document.body.addEventListener("htmx:configRequest", ({ detail }) => {
  const token = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/);
  if (token && detail.verb !== "get") detail.headers["X-CSRFToken"] = token[1];
});

document.body.addEventListener("htmx:beforeRequest", ({ detail }) => {
  if (asked(detail.requestConfig)) busy("asking", true);
});

document.body.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (!asked(detail.requestConfig)) return;
  busy("asking", false);
  const { status } = detail.xhr;
  if (detail.successful) tell("");
  else if (status === 0 || GATEWAY.includes(status)) tell("offline");
  else if (status !== 409 && status !== 422) tell(detail.xhr);
});
