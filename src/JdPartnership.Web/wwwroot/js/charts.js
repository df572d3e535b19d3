// Puts an interactive chart in the place of the drawing, from the table beside it. Colours are those of the page.
const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function read(figure) {
  const table = figure.querySelector("table");
  const names = [...table.querySelectorAll("thead th")].map(cell => cell.textContent);
  const rows = [...table.querySelectorAll("tbody tr")];
  return {
    categories: rows.map(row => row.querySelector("th").textContent),
    series: names.map((name, i) => ({
      name,
      data: rows.map(row => {
        const value = row.querySelectorAll("td")[i].dataset.value;
        return value === "" ? null : Number(value);
      }),
    })),
  };
}

function options(figure) {
  const { categories, series } = read(figure);
  const unit = figure.dataset.unit || "";
  const ink = style("--ink-3");
  return {
    animation: false,
    aria: { enabled: true },
    color: series.map((_, i) => style(`--series-${series.length - 1 - i}`)),
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
    legend: { show: series.length > 1, left: 0, top: 0, itemWidth: 12, itemHeight: 12, textStyle: { color: ink } },
    tooltip: {
      trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" },
      valueFormatter: value => value === null || value === undefined ? "—" : `${value.toLocaleString()} ${unit}`,
    },
    xAxis: { type: "category", data: categories, axisLabel: { color: ink, interval: categories.length > 12 ? "auto" : 0, hideOverlap: true }, axisTick: { show: false }, axisLine: { lineStyle: { color: style("--line-strong") } } },
    yAxis: { type: "value", axisLabel: { color: ink }, splitLine: { lineStyle: { color: style("--line") } } },
    series: series.map(one => ({ ...one, type: "bar", barMaxWidth: 34, barGap: "10%", itemStyle: { borderRadius: [2, 2, 0, 0] } })),
  };
}

for (const figure of document.querySelectorAll("figure[data-chart]")) {
  const drawing = figure.querySelector(".chart-drawing");
  drawing.replaceChildren();
  drawing.classList.add("live");
  const chart = window.echarts.init(drawing, null, { renderer: "svg", locale: document.documentElement.lang.startsWith("zh") ? "ZH" : "EN" });
  chart.setOption(options(figure));
  addEventListener("resize", () => chart.resize());
  document.addEventListener("portal:theme", () => chart.setOption(options(figure)));
}
