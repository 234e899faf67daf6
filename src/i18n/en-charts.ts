/** What is said on and around the drawings of a debrief. */
export const chartWords = {
  "debrief.pathDrawn":
    "The path of this play. Leadership goes up, management to the right. Each step is a button on the drawing, and the table of all decisions says the same.",
  "debrief.contents": "On this page",
  "debrief.order": "Look back",
  "debrief.order.time": "in order of time",
  "debrief.order.theme": "by theme",
  "debrief.steps": "Steps of the path: the arrow keys go along it",
  "debrief.showNeeds": "Show what each moment asked for",
  "debrief.askedHere": "asked for here",
  "debrief.askedFor": "asked for",
  "debrief.overTime": "The same, over time",
  "debrief.overTimeHint": "Hatched is what was missing. Click or tap anywhere to go to the nearest decision.",
  "debrief.overTimeWhatIf":
    "Hatched is what was missing. Dotted is your what-if at its best, grey wherever it could have led.",
  "debrief.over.leadership": "Leadership, and how much each moment asked for",
  "debrief.over.management": "Management, and how much each moment asked for",
  "debrief.symptoms":
    "What went wrong: chaos from too little management, stagnation from too little leadership. Twice above the dashed line, and it is over",
  "debrief.meterDrawn":
    "{meter} after each decision, and how much of it each moment asked for. The table of all decisions says the same.",
  "debrief.symptomsDrawn": "Chaos and stagnation after each decision. The table of all decisions says the same.",
  "debrief.vitalDrawn": "{vital}: from {from} to {to}",
  "debrief.pointAt": "Point at decision",
  "debrief.figures": "All figures after every decision",
  "debrief.actShort": "Act {number}",
  "debrief.previousStep": "One step back",
  "debrief.nextStep": "One step on",
} as const;
