"use strict";
// Routes: #/, #/pair/BLR-PRK?unit=stories&by=week, #/country/BLR, #/event/ID, #/entity/ID
const PAGES = { "": "overviewPage", pair: "pairPage", country: "countryPage", event: "eventPage", entity: "entityPage" };

/** Goes to a route with these settings in the address. */
dyad.go = (route, settings) => {
  const query = new URLSearchParams(settings).toString();
  location.hash = "#/" + route + (query ? "?" + query : "");
};

dyad.width = (page) => Math.max(300, Math.min(1100, page.clientWidth || 800));

dyad.show = async () => {
  const [path, settings] = location.hash.replace(/^#\/?/, "").split("?");
  const [kind, ...rest] = path.split("/");
  const page = document.getElementById("page");
  const draft = dyad.el("div", { class: "page" });
  page.setAttribute("aria-busy", "true");
  Object.defineProperty(draft, "clientWidth", { value: page.clientWidth }); // before it is in the page
  try {
    const name = PAGES[kind];
    if (name) await dyad[name](draft, new URLSearchParams(settings ?? ""), decodeURIComponent(rest.join("/")));
    else draft.append(dyad.el("p", {}, dyad.text("missing")));
  } catch (error) {
    draft.append(dyad.el("p", { role: "alert" }, error.message));
  }
  page.replaceChildren(draft);
  page.removeAttribute("aria-busy");
  document.title = (draft.querySelector("h1")?.textContent ?? "dyad") + " · dyad";
};

dyad.start = async () => {
  document.querySelector(".skip").textContent = dyad.text("skip");
  document.querySelector(".skip").addEventListener("click", (event) => { event.preventDefault(); document.getElementById("page").focus(); });
  const page = document.getElementById("page");
  try {
    dyad.overview = (await dyad.load("overview-0")).overview;
    dyad.overview.months = dyad.cells(dyad.overview);
  } catch (error) {
    page.append(dyad.el("p", { role: "alert" }, error.message));
    return;
  }
  const { run } = dyad.overview;
  if (run) document.querySelector("footer").append(dyad.text("footer", { run: run.run_id, day: (run.finished_at ?? "").slice(0, 10) }));
  dyad.searchBox(document.querySelector(".search"));
  let shown = location.hash.split("?")[0];
  addEventListener("hashchange", async () => {
    await dyad.show();
    const now = location.hash.split("?")[0];
    if (now !== shown) { scrollTo(0, 0); page.focus(); }
    shown = now;
  });
  let width = innerWidth;
  addEventListener("resize", () => { if (innerWidth !== width) { width = innerWidth; dyad.show(); } });
  await dyad.show();
};

dyad.start();
