// Who has which claim open: asked for again and again, but not by a window that nobody sees; its claim is free soon.

import { lookAhead } from "./ahead.js";

const others = document.getElementById("others");
let seen = others.textContent;

document.body.addEventListener("htmx:beforeRequest", (event) => {
  if (event.target === others && document.hidden) event.preventDefault();
});

// Where others have moved, other claims come next.
document.body.addEventListener("htmx:afterSwap", (event) => {
  if (event.target !== others || others.textContent === seen) return;
  seen = others.textContent;
  lookAhead();
});
