// Notes that were typed and not yet saved: they come back when their claim does, until its decision has been saved.

const drafts = new Map();
const keyOf = (field) => `${field.dataset.draft}/${field.name}`;

document.addEventListener("input", ({ target }) => {
  if (!target.dataset.draft) return;
  if (target.value === target.dataset.saved) drafts.delete(keyOf(target));
  else drafts.set(keyOf(target), target.value);
});

document.body.addEventListener("htmx:afterRequest", fill);
document.body.addEventListener("desk:shown", fill);

function fill() {
  for (const field of document.querySelectorAll("[data-draft]")) {
    if (drafts.has(keyOf(field))) field.value = drafts.get(keyOf(field));
  }
}

document.body.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const sent = detail.requestConfig.parameters;
  if (detail.xhr.status !== 200) return;
  const claim = sent.current;
  if (sent.comment !== undefined) drafts.delete(`${claim}/comment`);
  if (sent.explanation === undefined) return;
  drafts.delete(`${claim}/explanation`);
  drafts.delete(`${claim}/checked_url`);
});

addEventListener("beforeunload", (event) => {
  if (drafts.size) event.preventDefault();
});
