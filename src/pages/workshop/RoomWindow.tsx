import type { StageView } from "../../story/view.ts";
import type { Clock } from "../../ui/projector/Countdown.tsx";
import { Projector } from "../../ui/projector/Projector.tsx";
import type { CompanyView, ProjectorView } from "../../workshop/projector-view.ts";
import type { KeyPress } from "../../workshop/keys.ts";
import type { App, SettingsBox } from "../app.ts";
import { stillOfStage } from "../stills.ts";
import { useSettings } from "../useSettings.ts";
import { useOffice } from "./useOffice.ts";
import type { LeafTurner } from "./useLeaf.ts";

interface RoomWindowProps {
  app: App;
  view: ProjectorView | null;
  clock: Clock;
  leaf: LeafTurner;
}

/** D is for a dark room, and for a bright one again. */
export const isLightKey = ({ key, ctrlKey, altKey, metaKey, repeat, inField }: KeyPress): boolean =>
  key.toLowerCase() === "d" && !ctrlKey && !altKey && !metaKey && !repeat && !inField;

export function turnLight(settings: SettingsBox): true {
  settings.change({ light: settings.now.light === "bright" ? "dark" : "bright" });
  return true;
}

const NO_STAGES: readonly StageView[] = [];

/** What the room sees, with the office that belongs to it. */
export function RoomWindow({ app, view, clock, leaf }: RoomWindowProps) {
  const settings = useSettings(app.settings);
  const stages = view?.screen === "room" ? view.companies.map(({ stage }) => stage) : NO_STAGES;
  const still = view?.screen === "room" && view.frozen;
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
