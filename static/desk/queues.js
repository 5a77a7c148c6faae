// A queue: the keys of the desk for the next and the previous claim walk through the list, Enter opens one.

const queue = document.getElementById("queue");

document.addEventListener("keydown", (event) => {
  if (!queue || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  const steps = { [queue.dataset.following]: 1, [queue.dataset.preceding]: -1 };
  const step = event.key.length === 1 && steps[event.key.toLowerCase()];
  if (!step) return;
  const links = [...queue.querySelectorAll(".queue-claim")];
  const at = links.indexOf(document.activeElement.closest("li")?.querySelector(".queue-claim"));
  const next = at < 0 ? 0 : Math.max(0, Math.min(links.length - 1, at + step));
  links[next].focus();
  event.preventDefault();
});
