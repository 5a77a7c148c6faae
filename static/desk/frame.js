// The frame around a page: navigation that opens and closes, the choice of theme, menus that close again.

const narrow = matchMedia("(max-width: 79.99rem)");
const toggle = document.getElementById("sidebar-toggle");

function showSidebar(open) {
  document.body.classList.toggle("sidebar-open", open);
  document.body.classList.toggle("sidebar-closed", !open);
  toggle.setAttribute("aria-expanded", open);
}

// The admin keeps the same choice under the same name, for wide windows only.
const chosen = () => showSidebar(!narrow.matches && localStorage.getItem("sidebarDesktopOpen") !== "0");
narrow.addEventListener("change", chosen);
chosen();
toggle.addEventListener("click", () => {
  const open = document.body.classList.contains("sidebar-closed");
  showSidebar(open);
  if (!narrow.matches) localStorage.setItem("sidebarDesktopOpen", open ? "1" : "0");
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
