// The box of a searched field (Select2) has the role of a text field and no name: the field's own label is its name.
// It is made whenever the theme comes to it, and made again for rows that are added.

function name() {
  const nameless = ".select2-selection[aria-labelledby], .select2-selection__rendered:not([aria-label])";
  for (const box of document.querySelectorAll(nameless)) {
    const field = box.closest(".select2-container").previousElementSibling;
    const label = field && document.querySelector(`label[for="${field.id}"]`);
    if (!label) continue;
    box.removeAttribute("aria-labelledby");
    box.setAttribute("aria-label", label.textContent.trim());
  }
  // What scrolls calls itself "scrollable content", in English and on every page: without a name it is no landmark.
  for (const box of document.querySelectorAll(".simplebar-content-wrapper[role]")) {
    box.removeAttribute("role");
    box.removeAttribute("aria-label");
  }
}

new MutationObserver(name).observe(document.documentElement, { childList: true, subtree: true });
name();
