// What went wrong, in words.

const told = document.getElementById("told");

/** Show one of the texts that the page brought along, by its name, with its counts; or a server's answer; or nothing. */
export function tell(what, counts = {}) {
  const words = typeof what === "string" ? (told.dataset[what] ?? "") : answered(what);
  told.textContent = words.replace(/\{(\w+)\}/g, (_, name) => counts[name]);
  told.hidden = !words;
}

function answered(xhr) {
  if (xhr.getResponseHeader("Content-Type")?.startsWith("text/plain")) return xhr.responseText;
  return xhr.status === 403 ? told.dataset.refused : told.dataset.failed;
}
