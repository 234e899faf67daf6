import { describe, expect, it } from "vitest";
import { TINY } from "../helpers/tiny.ts";
import { visit, type Visitor } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

const press = (visitor: Visitor, key: string) => visitor.page.keyboard.press(key);

/** From the opening of a play to the aftermath of its first decision. */
async function decideOnce(visitor: Visitor): Promise<void> {
  while ((await visitor.card()) === "intro") await press(visitor, "Enter");
  await press(visitor, "1");
  await expect.poll(() => visitor.card()).toBe("aftermath");
}

describe("a reload in the middle", () => {
  it("resumes where the player was, with the same figures", async () => {
    const visitor = await (await visit()).open("?page=play&scenario=startup");
    await decideOnce(visitor);
    const before = await visitor.page.locator("#story").innerText();
    await visitor.page.reload();
    await expect.poll(() => visitor.page.locator("#story").innerText()).toBe(before);
    await visitor.leave();
  });

  it("loses nothing however soon it comes: what can be read is saved already", async () => {
    // Without an office nothing moves on this page, and so nothing else makes it hurry.
    const visitor = await (await visit({ before: [withoutWebGL] })).open("?page=play&scenario=startup");
    while ((await visitor.card()) === "intro") await press(visitor, "Enter");
    const address = await visitor.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const watcher = new MutationObserver(() => {
            if (!document.querySelector("#story .taken")) return;
            watcher.disconnect();
            resolve(location.search);
          });
          watcher.observe(document.body, { childList: true, subtree: true });
          dispatchEvent(new KeyboardEvent("keydown", { key: "1" }));
        }),
    );
    expect(address).toContain("save=");
    await visitor.leave();
  });

  it("is offered on the title page as well", async () => {
    const visitor = await (await visit()).open("?page=play&scenario=startup");
    await decideOnce(visitor);
    await visitor.open("?");
    await visitor.page.getByRole("link", { name: /Carry on/ }).click();
    await expect.poll(() => visitor.card()).toBe("aftermath");
    await visitor.leave();
  });
});

describe("without WebGL", () => {
  it("the game stays whole, with a still picture of the office", async () => {
    const visitor = await (await visit({ before: [withoutWebGL] })).open("?page=play&scenario=startup");
    await decideOnce(visitor);
    const still = visitor.page.locator(".play-office img");
    await still.waitFor();
    await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    await visitor.leave();
  });
});

describe("without storage", () => {
  it("the game can be played and says that nothing is kept", async () => {
    const visitor = await (
      await visit({
        before: [
          () => {
            Object.defineProperty(window, "localStorage", {
              get() {
                throw new DOMException("denied", "SecurityError");
              },
            });
          },
        ],
      })
    ).open("?page=play&scenario=stale-company");
    await decideOnce(visitor);
    await visitor.page.getByText("This browser keeps nothing").first().waitFor();
    await visitor.leave();
  });
});

describe("a URL that names nothing", () => {
  it.each(["?page=moon", "?page=play&scenario=moon", "?page=play&save=moon", "?page=debrief&save=moon"])(
    "%s is answered kindly, with a way home",
    async (query) => {
      const visitor = await (await visit()).open(query);
      await visitor.page.getByRole("link", { name: /title page/i }).click();
      await visitor.page.getByRole("heading", { name: "Both Hats", level: 1 }).waitFor();
      await visitor.leave();
    },
  );
});

describe("a story file of one's own", () => {
  const offer = async (visitor: Visitor, text: string): Promise<void> => {
    await visitor.page.getByRole("button", { name: "Open a story file" }).click();
    const file = { name: "mine.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
    await visitor.page.locator("dialog input[type=file]").setInputFiles(file);
  };

  it("is checked like any other, and its mistakes are listed with their places", async () => {
    const visitor = await (await visit()).open();
    await offer(visitor, TINY.replace("next: lemons", "next: lemon"));
    await visitor.page.getByText(/did you mean "lemons"/).waitFor();
    expect(await visitor.page.locator("dialog").innerText()).toContain("line 53, column 19");
    await visitor.leave();
  });

  it("is played when it is sound, and markup in it stays text", async () => {
    const visitor = await (await visit()).open();
    const hostile = "<img src=x onerror='document.title=String(1)'><script>document.title='owned'</script>";
    await offer(visitor, TINY.replace("It is hot, and you have a jug.", hostile));
    await visitor.page.locator('dialog a[href*="scenario=tiny"]').click();
    await visitor.page.getByText("<script>document.title='owned'</script>").first().waitFor();
    expect(await visitor.page.locator("#story img, #story script").count()).toBe(0);
    expect(await visitor.page.title()).not.toBe("owned");
    await decideOnce(visitor);
    await visitor.leave();
  });
});
