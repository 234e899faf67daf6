import { branchWords } from "./en-branches.ts";
import { chartWords } from "./en-charts.ts";
import { compareWords } from "./en-compare.ts";
import { guidedWords } from "./en-guided.ts";
import { keepingWords } from "./en-keeping.ts";
import { judgingWords } from "./en-judging.ts";
import { lessonWords } from "./en-lessons.ts";
import { turningWords } from "./en-turning.ts";

/** What is said on looking back. */
export const debriefWords = {
  "debrief.heading": "Looking back",
  "debrief.of": "{title}: {outcome}",
  "debrief.unfinished": "You are still in the middle of it. This is the way so far.",
  "debrief.back": "Back to the story",
  "debrief.path": "The way you went",
  "debrief.pathHint":
    "Up is more leadership, right is more management. Click a step, or walk with the arrow keys. A diamond is what its moment asked for.",
  "debrief.opening": "Where you began",
  "debrief.stepOpening": "Leadership {leadership}, management {management}.",
  "debrief.ways": "Where to now",
  "debrief.step": "{number}. {scene}: {label}",
  "debrief.stepFigures":
    "Leadership {leadership}, management {management}. The moment asked for {neededLeadership} and {neededManagement}.",
  "debrief.table": "Every decision, one by one",
  "debrief.col.number": "No.",
  "debrief.col.decision": "Decision",
  "debrief.col.hat": "Hat",
  "debrief.col.fit": "Fit",
  "debrief.asked": "(asked: {needed})",
  "debrief.fitHint":
    "Fit says how close the company was, after the decision, to what the moment asked for: 100 is spot on.",
  "debrief.fitAndHat":
    "Even the right hat can leave a low fit: where much is missing, one decision cannot make up for it.",
  "debrief.why": "Why",
  "debrief.noLessons": "Nothing yet. Decide something first.",
  "debrief.print": "Print this",
  "debrief.axis.leadership": "more leadership",
  "debrief.axis.management": "more management",

  ...branchWords,
  ...chartWords,
  ...compareWords,
  ...guidedWords,
  ...keepingWords,
  ...judgingWords,
  ...turningWords,
  ...lessonWords,
} as const;
