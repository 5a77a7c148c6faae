// The search for a source: arrows move through what was found, Enter takes it.

let wanted = false; // Enter was typed before the sources for the last letters had come

const list = () => document.getElementById("found");
const options = () => [...list().querySelectorAll("[role=option]")];
const chosen = () => options().find((option) => option.ariaSelected === "true");

document.addEventListener("input", (event) => {
  if (event.target.id === "term") list().ariaBusy = "true";
});

document.addEventListener("keydown", (event) => {
  if (event.target.id !== "term") return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event, event.key === "ArrowDown" ? 1 : -1);
  if (event.key === "Enter") {
    event.preventDefault();
    if (list().ariaBusy === "true") wanted = true;
    else take();
  }
});

document.body.addEventListener("htmx:afterRequest", (event) => {
  if (event.target.id !== "term" || !event.detail.successful) return;
  list().ariaBusy = "false";
  if (wanted) take();
});

function move(event, step) {
  const all = options();
  if (!all.length) return;
  event.preventDefault();
  const next = all[(all.indexOf(chosen()) + step + all.length) % all.length];
  for (const option of all) option.ariaSelected = option === next ? "true" : "false";
  event.target.setAttribute("aria-activedescendant", next.id);
  next.scrollIntoView({ block: "nearest" });
}

function take() {
  wanted = false;
  chosen()?.click();
}
