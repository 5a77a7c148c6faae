// The frame around a page: navigation that opens and closes, the choice of theme, menus that close again.

const narrow = matchMedia("(max-width: 79.99rem)");
const toggle = document.getElementById("sidebar-toggle");

function showSidebar(open) {
  document.body.classList.toggle("sidebar-open", open);
  document.body.classList.toggle("sidebar-closed", !open);
  toggle.setAttribute("aria-expanded", open);
}

// For wide windows only. The admin keeps the same choice under the same name; the desk, which needs the width, its own.
const [name, otherwise] = document.getElementById("desk") ? ["sidebarDeskOpen", "0"] : ["sidebarDesktopOpen", "1"];
const chosen = () => showSidebar(!narrow.matches && (localStorage.getItem(name) ?? otherwise) !== "0");
narrow.addEventListener("change", chosen);
chosen();
toggle.addEventListener("click", () => {
  const open = document.body.classList.contains("sidebar-closed");
  showSidebar(open);
  if (!narrow.matches) localStorage.setItem(name, open ? "1" : "0");
});

for (const button of document.querySelectorAll("button[data-theme]")) {
  button.addEventListener("click", () => {
    localStorage.setItem("adminTheme", JSON.stringify(button.dataset.theme));
    dispatchEvent(new Event("desk:theme"));
  });
}

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open], details.frame-user[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open], details.frame-user[open]")) menu.open = false;
  if (narrow.matches) showSidebar(false);
});
