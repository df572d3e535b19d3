// htmx: elements outside forms carry the antiforgery token of the page in a header.
document.addEventListener("htmx:config:request", event => {
  const token = document.querySelector("body > input[name=__RequestVerificationToken]");
  if (token) {
    event.detail.ctx.request.headers.RequestVerificationToken = token.value;
  }
});
