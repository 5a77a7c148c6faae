// Who has which claim open: asked for again and again, but not by a window that nobody sees; its claim is free soon.

document.body.addEventListener("htmx:beforeRequest", (event) => {
  if (event.target.id === "others" && document.hidden) event.preventDefault();
});
