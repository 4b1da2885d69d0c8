// The matrix sorted by verdict: all rows in one body, and back into the bodies of their topics.
(() => {
  addEventListener("v-filter", (event) => {
    const bodies = [...document.querySelectorAll("tbody[data-v-rows]")];
    if (!bodies.length) return;
    const rows = bodies.flatMap((body) => (body.vRows ??= [...body.rows].slice(1)));
    const table = bodies[0].parentElement;
    document.getElementById("v-matrix-sorted")?.remove();
    const sorted = event.detail.get("sort")?.[0].value === "verdict";
    if (sorted) {
      const all = document.createElement("tbody");
      all.id = "v-matrix-sorted";
      all.append(...[...rows].sort((one, other) => one.dataset.rank - other.dataset.rank));
      table.append(all);
    } else {
      for (const body of bodies) body.append(...body.vRows);
    }
    for (const body of bodies) body.hidden = sorted || body.vRows.every((row) => row.hidden);
  });
})();
