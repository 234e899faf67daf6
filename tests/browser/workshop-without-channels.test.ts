import { describe, expect, it } from "vitest";
import { writeLog } from "../../src/workshop/log.ts";
import { clickTo } from "../helpers/clicker.ts";
import { lead } from "../helpers/facilitator.ts";
import { shipped } from "../helpers/shipped.ts";
import { storeSession } from "../helpers/stored-session.ts";
import { visit } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

const withoutChannels = (): void => void Reflect.deleteProperty(globalThis, "BroadcastChannel");

describe("a browser without channels between its windows", () => {
  it("keeps console and projector in step all the same, lets a clicker lead from either, and one console alone", async () => {
    const visitor = await visit({ before: [withoutWebGL, withoutChannels] });
    const { page: console } = await visitor.open("?page=workshop");
    await storeSession(console, writeLog(lead(shipped("startup")).to("scene").session.log));
    const there = "?page=console&session=monday";
    await console.goto(new URL(there, console.url()).href);
    const projector = await visitor.another("?page=present&session=monday");
    expect(await projector.evaluate(() => "BroadcastChannel" in globalThis)).toBe(false);
    await console.getByText("Projector is open").waitFor();

    await clickTo("voting", { on: projector, projector });
    await console.keyboard.press("3");
    await projector.keyboard.press("3");
    await console.getByText("Round 1 · 2 hands").waitFor();
    await clickTo("closed", { on: console, projector });

    const second = await visitor.another(there);
    await second.getByText("Another console leads").waitFor();
    await clickTo("revealed", { on: projector, projector });
    await second.getByRole("heading", { name: "The votes are up" }).waitFor();
    await projector.close();
    await console.getByText("No projector is open").waitFor();
    await second.getByRole("button", { name: "Take over" }).click();
    await console.getByText("Another console has taken over").waitFor();
    await visitor.leave();
  });
});
