// <select data-pick>: a list one can type into. With data-source="/path" it asks the server: GET /path?q= answers [{value, text}].
for (const select of document.querySelectorAll("select[data-pick]")) {
  const source = select.dataset.source;
  new window.TomSelect(select, {
    maxOptions: 200,
    plugins: [],
    render: { no_results: (_, escape) => `<div class="no-results">${escape(select.dataset.textEmpty || "")}</div>` },
    ...(source && {
      load: async (query, done) => {
        try {
          const answer = await fetch(`${source}?q=${encodeURIComponent(query)}`, { headers: { Accept: "application/json" } });
          done(answer.ok ? await answer.json() : []);
        } catch {
          done();
        }
      },
    }),
  });
  // The list stands for it now, label and all.
  select.setAttribute("aria-hidden", "true");
}
