import { render } from "preact";
import { t } from "../i18n/t.ts";
import { PlainPage } from "../ui/base/PlainPage.tsx";
import { hrefOf, parseRoute } from "./route.ts";

/** For a URL that names no page. */
export function mount(root: HTMLElement): () => void {
  const route = parseRoute(location.search);
  const text = t("missing.text", { page: route.page === "missing" ? route.asked : route.page });
  return showMissing(root, text);
}

/** For a URL that names a page, but something on it that is not here. */
export function showMissing(root: HTMLElement, text: string): () => void {
  document.title = `${t("missing.heading")} – ${t("app.name")}`;
  render(
    <PlainPage heading={t("missing.heading")} text={text}>
      <a class="button main" href={hrefOf({ page: "title" })}>
        {t("missing.home")}
      </a>
    </PlainPage>,
    root,
  );
  return () => render(null, root);
}
