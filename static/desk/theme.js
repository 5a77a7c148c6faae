// Sets light or dark before the first paint. The admin keeps the choice under "adminTheme": light, dark or auto.
(() => {
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");

  function chosen() {
    try {
      return JSON.parse(localStorage.getItem("adminTheme")) ?? "auto";
    } catch {
      return "auto";
    }
  }

  function apply() {
    const theme = chosen();
    const classes = document.documentElement.classList;
    classes.toggle("dark", theme === "dark" || (theme === "auto" && prefersDark.matches));
    classes.toggle("light", theme === "light");
    document.documentElement.dataset.theme = theme;
  }

  apply();
  prefersDark.addEventListener("change", apply);
  addEventListener("storage", apply);
  addEventListener("desk:theme", apply);
})();
