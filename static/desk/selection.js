// Words selected in the text: a button offers to add them as a claim.

import { offsetOf } from "./offsets.js";

const text = document.getElementById("text");
const pane = document.getElementById("pane");
const button = document.getElementById("add");
const form = document.getElementById("selection");

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const range = selection.rangeCount ? selection.getRangeAt(0) : null;
  const usable = range && !range.collapsed && text.contains(range.commonAncestorContainer);
  button.hidden = !usable;
  if (usable) offer(range);
});

function offer(range) {
  form.elements.start.value = offsetOf(text, range.startContainer, range.startOffset);
  form.elements.end.value = offsetOf(text, range.endContainer, range.endOffset);
  const box = range.getBoundingClientRect();
  const area = pane.getBoundingClientRect();
  const below = Math.min(box.bottom + 8, area.bottom - button.offsetHeight - 8);
  button.style.top = `${Math.max(area.top + 8, below)}px`;
  button.style.left = `${Math.max(area.left + 8, Math.min(box.left, area.right - button.offsetWidth - 8))}px`;
}

pane.addEventListener("scroll", () => {
  if (!button.hidden) offer(document.getSelection().getRangeAt(0));
});

// Pressing the button must not clear the selection that it is about.
button.addEventListener("mousedown", (event) => event.preventDefault());
document.body.addEventListener("desk:saved", ({ detail }) => {
  if (detail.path === button.getAttribute("hx-post")) document.getSelection().removeAllRanges();
});
