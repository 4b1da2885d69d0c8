// Everything on the site works without this script; it only adds convenience.
document.documentElement.classList.add("v-js");

// What the theme leaves without a name or out of the keyboard's reach.
addEventListener("load", () => {
  const search = document.querySelector(".md-search[role=dialog]");
  if (search && !search.hasAttribute("aria-label")) search.setAttribute("aria-label", "Search");
  for (const frame of document.querySelectorAll(".md-typeset__scrollwrap")) {
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", "Table");
  }
});

// A click on the # of an answer, on the sign of a heading or on "Copy" copies, and says so.
(() => {
  let silence; // ends what the last copy told; an earlier copy must not cut it short
  const told = document.createElement("div");
  told.className = "v-sr";
  told.setAttribute("role", "status");

  async function copy(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "v-sr";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) throw new Error("the browser does not let a page copy");
  }

  function tell(element, words) {
    copy(words).then(() => {
      element.dataset.vDone = "copied";
      setTimeout(() => delete element.dataset.vDone, 2000);
      told.textContent = "Copied";
      clearTimeout(silence);
      silence = setTimeout(() => (told.textContent = ""), 2000);
    }, () => {});
  }

  addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !event.target.closest) return;
    const link = event.target.closest("a.v-anchor, a.headerlink");
    if (link) tell(link, link.href);
    const button = event.target.closest(".v-cite-copy");
    if (button) tell(button, button.parentElement.querySelector(".v-cite-words").textContent);
  });

  // A citation ends with the address and the day on which the page was read.
  for (const words of document.querySelectorAll(".v-cite-words")) {
    const known = document.querySelector("link[rel=canonical]");
    const address = known ? known.href : location.origin + location.pathname;
    const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
    words.append(` ${address}, read on ${day}.`);
    words.parentElement.querySelector(".v-cite-copy").hidden = false;
  }
  document.body.append(told);
})();
