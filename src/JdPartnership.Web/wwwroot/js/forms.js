// Forms: nothing typed is lost, nothing is sent twice, Enter of an input method sends nothing, destructive buttons ask first.
const text = name => document.body.dataset[`text${name}`] || "";
const changed = new Set();

// Enter that ends the choice of a Chinese word must not submit the form (229: browsers that do not say isComposing).
document.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.isComposing || event.keyCode === 229)) {
    event.stopPropagation();
    if (event.target instanceof HTMLInputElement) {
      event.preventDefault();
    }
  }
}, true);

// <form data-guard>: warn before leaving with unsaved changes.
document.addEventListener("input", event => {
  const form = event.target.closest("form[data-guard]");
  if (form) {
    changed.add(form);
  }
});
addEventListener("beforeunload", event => {
  if ([...changed].some(form => form.isConnected)) {
    event.preventDefault();
    event.returnValue = text("Leave");
  }
});

// <button data-confirm="…"> or <form data-confirm="…">: ask in a dialog of the page.
async function ask(question) {
  const dialog = document.createElement("dialog");
  const say = document.createElement("p");
  const actions = document.createElement("form");
  say.textContent = question;
  actions.method = "dialog";
  actions.className = "dialog-actions";
  for (const [value, style] of [["Cancel", "btn btn-outline-secondary"], ["Confirm", "btn btn-primary"]]) {
    const button = document.createElement("button");
    button.value = value;
    button.className = style;
    button.textContent = text(value);
    actions.append(button);
  }
  dialog.append(say, actions);
  document.body.append(dialog);
  dialog.showModal();
  await new Promise(done => dialog.addEventListener("close", done, { once: true }));
  dialog.remove();
  return dialog.returnValue === "Confirm";
}

document.addEventListener("submit", async event => {
  const form = event.target;
  const question = event.submitter?.dataset.confirm || form.dataset.confirm;
  if (question && form.dataset.confirmed !== "yes" && "showModal" in HTMLDialogElement.prototype) {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await ask(question)) {
      form.dataset.confirmed = "yes";
      form.requestSubmit(event.submitter);
    }
  }
}, true);

// <form data-once>: one sending. Runs last, so that a form kept back by validation stays usable.
document.addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented) {
    return;
  }
  changed.delete(form);
  if (form.hasAttribute("data-once")) {
    if (form.dataset.sent === "yes") {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    form.setAttribute("aria-busy", "true");
  }
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.removeAttribute("aria-busy");
  }
});

// <select data-submit> or <input data-submit> in a filter form: apply at once.
document.addEventListener("change", event => {
  if (event.target.matches("[data-submit]")) {
    event.target.form.requestSubmit();
  }
});

