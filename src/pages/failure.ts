import { t } from "../i18n/t.ts";

/** What people see when a page could not be put together. It needs nothing that might be what failed. */
export function showFailure(root: HTMLElement): void {
  const heading = document.createElement("h1");
  heading.textContent = t("failed.heading");
  heading.tabIndex = -1;
  const text = document.createElement("p");
  text.textContent = t("failed.text");
  const again = document.createElement("button");
  again.className = "button main";
  again.textContent = t("failed.again");
  again.addEventListener("click", () => location.reload());
  const main = document.createElement("main");
  main.className = "plain-page";
  main.append(heading, text, again);
  root.replaceChildren(main);
  heading.focus();
}
