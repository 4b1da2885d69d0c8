// Filters above long lists. The choices live in the address, so that a filtered list survives a reload and can be
// sent to somebody. A form names its items by a selector; an item carries what it can be found by as data.
(() => {
  const choices = (form) => [...form.elements].filter((control) => control.name);

  function fromAddress(form) {
    const wanted = new URLSearchParams(location.search);
    for (const control of choices(form)) {
      const values = wanted.getAll(control.name);
      if (control.type === "checkbox") control.checked = values.includes(control.value);
      else control.value = [...control.options].some((option) => option.value === values[0]) ? values[0] : "";
    }
  }

  function chosen(form) {
    const found = new Map();
    for (const control of choices(form)) {
      if (control.type === "checkbox" ? !control.checked : !control.value) continue;
      found.set(control.name, [...(found.get(control.name) ?? []), { value: control.value, key: key(control) }]);
    }
    return found;
  }

  // Items carry short keys where the address carries ids.
  const key = (control) => (control.selectedOptions?.[0] ?? control).dataset.key ?? control.value;

  function toAddress(form, found) {
    const address = new URL(location.href);
    for (const control of choices(form)) address.searchParams.delete(control.name);
    for (const [name, values] of found) for (const { value } of values) address.searchParams.append(name, value);
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  }

  // Links between lists that have the same filters take along what is chosen; verdicts belong to one list each.
  function carry(found) {
    const search = new URLSearchParams();
    for (const [name, values] of found) if (name !== "verdict") for (const { value } of values) search.append(name, value);
    for (const link of document.querySelectorAll("a[data-v-carry]")) link.search = search.toString();
  }

  function fits(item, filters) {
    return filters.every(([name, values]) => {
      const own = (item.dataset[name] ?? "").split(" ");
      return values.some((value) => own.includes(value.key));
    });
  }

  function apply(form, items) {
    const found = chosen(form);
    const sorting = choices(form).filter((control) => "vSort" in control.dataset).map((control) => control.name);
    const filters = [...found].filter(([name]) => !sorting.includes(name));
    let shown = 0;
    for (const item of items) {
      item.hidden = !fits(item, filters);
      if (!item.hidden) shown += 1;
    }
    for (const group of document.querySelectorAll("[data-v-group]")) {
      const fitting = [...group.children].filter((child) => !child.hidden).length;
      const empty = fitting === 0;
      const name = group.dataset.vGroup;
      const all = group.children.length;
      group.hidden = empty;
      for (const number of document.querySelectorAll(`[data-v-count="${name}"]`))
        number.textContent = fitting === all ? all : `${fitting} of ${all}`;
      for (const other of [document.getElementById(name), ...document.querySelectorAll(`[data-v-with="${name}"]`)])
        if (other) other.hidden = empty;
    }
    const count = form.querySelector(".v-filter-count");
    const noun = items.length === 1 ? count.dataset.one : count.dataset.many;
    count.textContent = filters.length ? `${shown} of ${items.length} ${noun}` : `${items.length} ${noun}`;
    carry(found);
    form.querySelector("button[type=reset]").disabled = found.size === 0;
    for (const note of document.querySelectorAll(".v-filter-none")) note.hidden = shown > 0;
    form.dispatchEvent(new CustomEvent("v-filter", { detail: found, bubbles: true }));
    return found;
  }

  function start(form) {
    const items = [...document.querySelectorAll(form.dataset.vFilter)];
    const update = () => toAddress(form, apply(form, items));
    fromAddress(form);
    apply(form, items);
    form.addEventListener("change", update);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => {
      for (const control of choices(form)) control.type === "checkbox" ? (control.checked = false) : (control.value = "");
      update();
    }));
    addEventListener("popstate", () => {
      fromAddress(form);
      apply(form, items);
    });
    const reveal = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target?.closest("[hidden]") || target.closest("form")) return;
      form.reset();
      setTimeout(() => target.scrollIntoView());
    };
    addEventListener("hashchange", reveal);
    reveal();
  }

  const begin = () => document.querySelectorAll("form[data-v-filter]").forEach(start);
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else queueMicrotask(begin);
})();
