// Everything on the site works without this script; it only adds convenience.
document.documentElement.classList.add("v-js");
