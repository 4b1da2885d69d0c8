// The # beside an answer copies the answer's address; without this script it is a plain link to it.
document.addEventListener("click", function (event) {
  var link = event.target.closest && event.target.closest(".v-question-anchor a");
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
  navigator.clipboard.writeText(link.href).then(function () {
    link.setAttribute("data-v-done", "copied");
    setTimeout(function () { link.removeAttribute("data-v-done"); }, 2000);
  }, function () {});
});
