import { useRef } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { tProjector } from "../../i18n/t-projector.ts";
import type { ProjectorView, RoomView } from "../../workshop/projector-view.ts";
import { type Clock, clockFace, useNow } from "./Countdown.tsx";
import type { Picture } from "./Office.tsx";
import { type Leaf, Room } from "./Room.tsx";
import { stepOf } from "./steps/steps.ts";
import "./projector.css";

interface ProjectorProps {
  /** Null until there is anything to show. */
  view: ProjectorView | null;
  clock: Clock;
  picture: Picture;
  leaf: Leaf;
  onLeaves: (leaves: number) => void;
  /** For a room whose lamps are on, or off. */
  light: "bright" | "dark";
}

/** What the room sees. What is dark or waits keeps the office as it was, so that it is there again at once. */
export function Projector({ view, clock, picture, leaf, onLeaves, light }: ProjectorProps) {
  const room = useRef<RoomView | null>(null);
  if (view?.screen === "room") room.current = view;
  return (
    <div class={`projector ${light} on-${view?.screen ?? "nothing"}`}>
      <p class="only-read" role="status">
        {saidOf(view)}
      </p>
      {room.current && (
        <Room
          view={room.current}
          clock={clock}
          picture={picture}
          leaf={leaf}
          onLeaves={onLeaves}
          hidden={view?.screen !== "room"}
        />
      )}
      {view?.screen === "break" && <Break since={view.since} length={view.length} clock={clock} />}
      {view === null && (
        <main class="over-all">
          <h1>{tProjector("wait.heading")}</h1>
          <p>{tProjector("wait.text")}</p>
        </main>
      )}
    </div>
  );
}

/** What a screen reader says when a step comes on, or a break. */
function saidOf(view: ProjectorView | null): string {
  if (view?.screen === "break") return tProjector("break.heading");
  if (view?.screen !== "room") return "";
  const votes = view.ballot === null ? [] : [tProjector(view.phase === "closed" ? "vote.closed" : "vote.first")];
  return [t("app.name"), stepOf(view).title, ...votes].join(". ");
}

function Break({ since, length, clock }: { since: number; length: number; clock: Clock }) {
  const left = since + length - useNow(clock);
  return (
    <main class="over-all">
      <h1>{tProjector("break.heading")}</h1>
      <p class="break-clock" role="timer">
        {clockFace(left)}
      </p>
      <p>{tProjector(left > 0 ? "break.back" : "break.over")}</p>
    </main>
  );
}
