/** What is said of the decisions that changed most. */
export const turningWords = {
  "debrief.turn.opened": "This opened a door: before it, {from} ways on led to the sweet spot; after it, {to}.",
  "debrief.turn.won":
    "This settled it, happily: before it, {from} ways on led to the sweet spot; after it, every single one.",
  "debrief.turn.narrowed":
    "This pushed the door half shut: before it, {from} ways on led to the sweet spot; after it, {to}.",
  "debrief.turn.closed":
    "This shut the door: before it, {from} ways on still led to the sweet spot; after it, not one.",
  "debrief.turn.tipped": "Here it began to tip: before it, {from} ways on ended in {ending}; after it, {to}.",
  "debrief.turn.sealed":
    "From here there was no way round {ending}: before it, {from} ways on ended there; after it, every single one.",
  "debrief.turn.eased":
    "This took a step back from the edge: before it, {from} ways on ended in {ending}; after it, {to}.",
  "debrief.turn.averted": "This put {ending} out of reach: before it, {from} ways on ended there; after it, not one.",
  "debrief.turn.settled": "This made it likelier to just hold on: before it, {from} ways on ended so; after it, {to}.",
  "debrief.turn.unsettled":
    "This made it less likely to just hold on: before it, {from} ways on ended so; after it, {to}.",
  "debrief.turn.best.taken": "Of all that was open, it left the most ways to the sweet spot.",
  "debrief.turn.best.none": "By then, nothing that was open led to the sweet spot any more.",
  "debrief.turn.best.sweeter": "With “{label}”, {chance} ways on would have led to the sweet spot.",
  "debrief.turn.best.steadier":
    "Nothing led to the sweet spot any more, but with “{label}”, {chance} ways on would have just held on.",
  "debrief.ending.sweet-spot": "the sweet spot",
  "debrief.ending.chaos": "chaos",
  "debrief.ending.stagnation": "stagnation",
  "debrief.ending.drift": "drift",
  "debrief.ending.holding-on": "holding on",
  "debrief.often.about": "{count} in {of}",
  "debrief.often.under": "fewer than {count} in {of}",
  "debrief.often.over": "more than {count} in {of}",
  "debrief.often.never": "none",
  "debrief.often.always": "all",
} as const;
