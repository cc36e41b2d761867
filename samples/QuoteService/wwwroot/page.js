// Makes the page smooth: an answer changes what is shown without loading the page anew. Without this script forms and links do the same.
"use strict";

const parser = new DOMParser();
const here = () => location.pathname + location.search;
let shown = here();

async function show(address, target, push) {
  const main = document.getElementById("main");
  main.classList.add("busy");
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = parser.parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("main");
    if (!next) throw new Error("no page");
    keepTicks(main, next);
    // The status stays in place, so that a screen reader says what changed in it.
    const [before, after] = [main.querySelector(".figure"), next.querySelector(".figure")];
    main.querySelectorAll(":scope > :not(.intro)").forEach(part => part.remove());
    if (before && after) {
      before.innerHTML = after.innerHTML;
      main.querySelector(".title").replaceWith(next.querySelector(".title"));
      next.querySelector(".intro").remove();
    } else {
      main.replaceChildren();
    }
    main.append(...next.childNodes);
    document.querySelector(".units").replaceWith(page.querySelector(".units"));
    document.title = page.title;
    if (push) history.pushState(null, "", answer.url);
    shown = here();
    finish();
    focusOn(target);
  } catch {
    location.assign(address);
  } finally {
    main.classList.remove("busy");
  }
}

// What was ticked off stays ticked while the page is open.
function keepTicks(from, to) {
  for (const box of from.querySelectorAll(".steps input:checked")) {
    const same = to.querySelector("#" + box.id);
    if (same) same.checked = true;
  }
}

function focusOn(target) {
  const place = target && document.querySelector(target);
  if (!place) return;
  const first = place.querySelector("[aria-invalid=true], input:not([type=hidden]), select, a, summary");
  (target === "#question" && first ? first : place).focus({ preventScroll: true });
  const top = place.getBoundingClientRect().top;
  if (top < 0 || top > innerHeight * 0.8) place.scrollIntoView();
}

// The link is shown whole, and there is a button to print.
function finish() {
  for (const link of document.querySelectorAll("[data-absolute]")) link.value = new URL(link.getAttribute("value"), location.href).href;
  const hint = document.querySelector(".print-hint");
  if (hint) {
    const print = Object.assign(document.createElement("button"), { type: "button", textContent: "Print" });
    print.addEventListener("click", () => window.print());
    hint.replaceChildren(print);
  }
}

document.addEventListener("submit", event => {
  const form = event.target.closest("form[data-smooth]");
  if (!form) return;
  event.preventDefault();
  const address = new URL(form.action);
  address.search = new URLSearchParams(new FormData(form, event.submitter)).toString();
  address.hash = "";
  show(address, form.dataset.smooth, true);
});

document.addEventListener("click", event => {
  const link = event.target.closest("a[data-smooth]");
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const address = new URL(link.href);
  address.hash = "";
  show(address, link.dataset.smooth, true);
});

addEventListener("popstate", () => { if (here() !== shown) show(location.href, null, false); });
finish();
