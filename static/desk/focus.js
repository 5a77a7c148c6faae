// The focus: a panel that opens takes it; when the panel goes, it stays on the claim.

const claim = document.getElementById("claim");
let inside = false;

document.body.addEventListener("htmx:beforeRequest", () => {
  inside = claim.contains(document.activeElement);
});

document.body.addEventListener("htmx:afterRequest", () => {
  const field = claim.querySelector("[data-focus]");
  if (field) {
    delete field.dataset.focus;
    field.focus();
    field.select();
  } else if (inside && document.activeElement === document.body) {
    document.getElementById("figure")?.focus({ preventScroll: true });
  }
});
