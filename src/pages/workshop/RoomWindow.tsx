import type { StageView } from "../../story/view.ts";
import type { Clock } from "../../ui/projector/Countdown.tsx";
import { Projector } from "../../ui/projector/Projector.tsx";
import type { CompanyView, ProjectorView } from "../../workshop/projector-view.ts";
import type { App } from "../app.ts";
import { stillOfStage } from "../stills.ts";
import { useSettings } from "../useSettings.ts";
import { useOffice } from "./useOffice.ts";
import type { LeafTurner } from "./useLeaf.ts";
import { useWakeLock } from "./useWakeLock.ts";

interface RoomWindowProps {
  app: App;
  view: ProjectorView | null;
  clock: Clock;
  leaf: LeafTurner;
}

const NO_STAGES: readonly StageView[] = [];

/** What the room sees, with the office that belongs to it. */
export function RoomWindow({ app, view, clock, leaf }: RoomWindowProps) {
  const settings = useSettings(app.settings);
  const stages = view?.screen === "room" ? view.companies.map(({ stage }) => stage) : NO_STAGES;
  const still = view?.screen === "room" && view.frozen;
  // The console's own hold ends as soon as another window hides it.
  useWakeLock();
  const office = useOffice(stages, still ? { ...settings, motion: "reduced" } : settings);

  function stillOf({ stage }: CompanyView): string | null {
    const drawn = office.pictures[stages.indexOf(stage)];
    return drawn ?? stillOfStage(stage);
  }

  return (
    <Projector
      view={view}
      clock={clock}
      light={settings.light}
      picture={{ running: office.running, onElement: office.onElement, stillOf }}
      leaf={leaf}
      onLeaves={leaf.count}
    />
  );
}
