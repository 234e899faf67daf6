/** What is said of all the other ways a play could have gone. */
export const branchWords = {
  "chances.ending": "Ending",
  "chances.before": "before",
  "chances.after": "after",
  "counting.progress": "Counting every way this could have gone …",
  "counting.failed": "This could not be counted in this browser. Everything else on the page holds.",

  "turning.heading": "Turning points",
  "turning.lead":
    "At every decision, all ways to go on were played to their ends. These are the decisions after which most of them ended differently.",
  "turning.about": "The decisions that most changed the chance of",
  "turning.all": "all endings together",
  "turning.none": "No decision changed that: whatever you had done, as many ways led there.",
  "turning.caption": "How all ways on end, before and after this decision",
  "turning.select": "Show it on the path",
  "turning.whatIf": "What if?",

  "whatIf.heading": "What if?",
  "whatIf.lead":
    "Take another choice at any decision. Dashed is where you could have come from there at best; grey reaches from the least to the most of each of the two.",
  "whatIf.ghost": "what if",
  "whatIf.taken": "You took this.",
  "whatIf.opening": "Nothing is decided here yet. Go one step on.",
  "whatIf.best":
    "{ways} ways lead on from here. The best of them ends with leadership {leadership} and management {management}: {outcome}, “{title}”.",
  "whatIf.only":
    "With this choice it ends there, at leadership {leadership} and management {management}: {outcome}, “{title}”.",
  "whatIf.column": "of all ways on from here",
  "whatIf.caption": "How all ways on from this choice end",
  "whatIf.range":
    "By the end, leadership can be anywhere from {lowLeadership} to {highLeadership}, management from {lowManagement} to {highManagement}.",
  "whatIf.playOn": "Play on from here",
  "whatIf.kept": "That becomes a play of its own. This one stays as it is.",

  "bots.heading": "Others in your place",
  "bots.lead":
    "Five who always play the same way had the same job on the same day. Tick one to draw its path beside yours.",
  "bots.name": "Who",
  "bots.end": "Ends in",
  "bots.sweet": "Of all its plays, sweet spot",
  "bots.you": "You",
  "bots.varies": "now this, now that",
  "bots.leadership": "The born leader",
  "bots.leadership.does": "leads, whatever happens",
  "bots.management": "The born manager",
  "bots.management.does": "manages, whatever happens",
  "bots.alternating": "The pendulum",
  "bots.alternating.does": "leads and manages in turn",
  "bots.adaptive": "The reader",
  "bots.adaptive.does": "looks at what is missing, then picks the hat",
  "bots.random": "The coin",
  "bots.random.does": "leaves it to chance",
} as const;
