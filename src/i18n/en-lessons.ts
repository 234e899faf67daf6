/** The eighteen lessons: a short title and one sentence each. */
export const lessonWords = {
  "lesson.vision.title": "A list is not a reason",
  "lesson.vision.text":
    "People can tick off tasks all day and still not know what for; telling them is the leader's half of the job.",
  "lesson.execution.title": "Somebody has to land the plane",
  "lesson.execution.text":
    "A direction is worth something once it is finished, on a day that was agreed and for money that exists.",
  "lesson.no-title.title": "You can lead from any chair",
  "lesson.no-title.text":
    "Leading takes some courage and somebody who listens; it has never taken a line on a business card.",
  "lesson.change-stability.title": "A sail and a keel",
  "lesson.change-stability.text":
    "Leading moves the company, managing keeps it upright, and a boat with only one of them does not get far.",
  "lesson.inspire-organise.title": "Lost, or just tired?",
  "lesson.inspire-organise.text":
    "Meaning gets people moving and order makes it bearable, so look which of the two is missing before you hand out more.",
  "lesson.talk-no-results.title": "Lovely speech. And now?",
  "lesson.talk-no-results.text": "A leader who cannot organise is applauded on Monday and asked on Friday where it is.",
  "lesson.runs-no-growth.title": "Running like clockwork, in a circle",
  "lesson.runs-no-growth.text":
    "Somebody who only manages can keep everything running for years without it ever going anywhere.",
  "lesson.possibility.title": "What if?",
  "lesson.possibility.text":
    "The leader's question is what could be better, and it has to be asked before anyone knows the answer.",
  "lesson.predictability.title": "By when, and what could go wrong?",
  "lesson.predictability.text":
    "The manager's question is how to get there faster and with less luck, and it spares people a great many weekends.",
  "lesson.chaos.title": "Ten beginnings make no end",
  "lesson.chaos.text":
    "Much leadership and little management is chaos: everybody glows, nobody finishes, and the customer is on line two.",
  "lesson.stagnation.title": "All boxes ticked, nobody home",
  "lesson.stagnation.text":
    "Much management and little leadership is stagnation: every form is filled in, and no one remembers why.",
  "lesson.trust.title": "They follow because they want to",
  "lesson.trust.text":
    "Honesty, values and a real interest in people earn the kind of trust that no org chart can hand out.",
  "lesson.clarity.title": "Clear is kind",
  "lesson.clarity.text":
    "When everyone knows what is expected and who does it, the work gets lighter, and so does the mood.",
  "lesson.language.title": "“Imagine …” and “Here is the plan”",
  "lesson.language.text": "Both sentences are right; the skill is to hear which one the room is waiting for.",
  "lesson.horizon.title": "Five years or Friday",
  "lesson.horizon.text":
    "Somebody has to look at the horizon and somebody at the step in front; trouble starts when everybody looks the same way.",
  "lesson.growing-pains.title": "Too big for shouting across the room",
  "lesson.growing-pains.text":
    "The energy that starts a company cannot run it for ever: as it grows, somebody has to build the systems.",
  "lesson.rekindle.title": "More control will not wake it",
  "lesson.rekindle.text":
    "A company that has fallen asleep needs no further dashboard; it needs somebody who points out of the window.",
  "lesson.both-hats.title": "Know your hat, borrow the other",
  "lesson.both-hats.text":
    "Most of us own one hat that fits; the sweet spot is learning to wear the other one, and to change them in time.",
} as const;
