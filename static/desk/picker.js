// The search for a source: arrows move through what was found, Enter takes it.

const options = () => [...document.querySelectorAll("#found [role=option]")];

document.addEventListener("keydown", (event) => {
  if (event.target.id !== "term") return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event, event.key === "ArrowDown" ? 1 : -1);
  if (event.key === "Enter") take(event);
});

function move(event, step) {
  const all = options();
  if (!all.length) return;
  event.preventDefault();
  const at = all.findIndex((option) => option.ariaSelected === "true");
  const next = all[(at + step + all.length) % all.length];
  for (const option of all) option.ariaSelected = option === next ? "true" : "false";
  event.target.setAttribute("aria-activedescendant", next.id);
  next.scrollIntoView({ block: "nearest" });
}

function take(event) {
  event.preventDefault();
  const chosen = options().find((option) => option.ariaSelected === "true");
  (chosen?.querySelector("button") ?? document.getElementById("create"))?.click();
}

// A panel that was just opened takes the focus, once.
document.body.addEventListener("htmx:afterRequest", () => {
  const field = document.querySelector("#claim [data-focus]");
  if (!field) return;
  delete field.dataset.focus;
  field.focus();
  field.select?.();
});
