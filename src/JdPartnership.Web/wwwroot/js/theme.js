// Before the first paint: the chosen theme, else that of the system. A server-side choice (cookie) is already in the page.
(function () {
  const root = document.documentElement;
  if (root.dataset.bsTheme) {
    return;
  }
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => { root.dataset.bsTheme = dark.matches ? "dark" : "light"; };
  follow();
  if (dark.addEventListener) {
    dark.addEventListener("change", follow);
  }
})();
