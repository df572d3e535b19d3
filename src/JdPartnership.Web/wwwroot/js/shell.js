// Drawer, menus, theme, folded sidebar, Ctrl+K.
const remember = (name, value) => { document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`; };
const root = document.documentElement;

document.addEventListener("keydown", event => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    const box = document.querySelector("[data-search-box]");
    if (box) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  } else if (event.key === "Escape") {
    const menu = document.querySelector("[data-menu][open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    } else if (location.hash === "#sidebar") {
      location.hash = "#content";
      document.querySelector(".drawer-open").focus();
    }
  }
});

document.addEventListener("click", event => {
  for (const menu of document.querySelectorAll("[data-menu][open]")) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

const theme = document.querySelector("[data-theme-toggle]");
if (theme) {
  theme.hidden = false;
  theme.addEventListener("click", () => {
    root.dataset.bsTheme = root.dataset.bsTheme === "dark" ? "light" : "dark";
    remember("portal.theme", root.dataset.bsTheme);
    document.dispatchEvent(new CustomEvent("portal:theme"));
  });
}

const fold = document.querySelector("[data-sidebar-toggle]");
if (fold) {
  fold.hidden = false;
  fold.addEventListener("click", () => {
    const mini = root.dataset.sidebar !== "mini";
    root.dataset.sidebar = mini ? "mini" : "";
    remember("portal.sidebar", mini ? "mini" : "full");
  });
}

// On a narrow screen the open tab of a long row may stand outside it.
const tab = document.querySelector(".tabs [aria-current]");
if (tab) {
  tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.offsetLeft - 16;
}
