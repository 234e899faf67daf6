import type { Phase } from "../../../workshop/events.ts";
import type { RoomView } from "../../../workshop/projector-view.ts";
import type { Step } from "../step.ts";
import { aftermath } from "./aftermath.tsx";
import { ending } from "./ending.tsx";
import { lookingBack, over } from "./looking-back.tsx";
import { actOpening, briefing, lobby } from "./opening.tsx";
import { revealed } from "./revealed.tsx";
import { scene } from "./scene.tsx";
import { actDebrief, discussing, predicting } from "./talk.tsx";
import { voting } from "./voting.tsx";

/** What the room sees at each step. */
const STEPS: { readonly [phase in Phase]: (view: RoomView) => Step } = {
  lobby,
  briefing,
  act: actOpening,
  scene,
  voting,
  closed: voting,
  revealed,
  discussing,
  predicting,
  aftermath,
  "act-debrief": actDebrief,
  ending,
  debrief: lookingBack,
  over,
};

export const stepOf = (view: RoomView): Step => STEPS[view.phase](view);
