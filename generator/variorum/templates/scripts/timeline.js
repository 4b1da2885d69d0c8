// In the timeline's picture, events that the filters leave out step back.
addEventListener("v-filter", () => {
  for (const dot of document.querySelectorAll(".v-overview-dots a")) {
    const event = document.getElementById(dot.getAttribute("href").slice(1));
    dot.classList.toggle("v-dot-back", Boolean(event?.hidden));
  }
});
