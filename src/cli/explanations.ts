import type { DiagnosticCode } from "../scenario/diagnostic.ts";

/** What a diagnostic is about, for an author who meets it for the first time. */
export interface Explanation {
  /** What is wrong, why it matters and what to do. */
  readonly text: string;
  /** A piece of `template.yaml`, which is right. */
  readonly right: string;
  /** What put in its place gets this diagnostic; empty when leaving it out does. */
  readonly wrong: string;
}

/** Every diagnostic, explained. The examples are tried out in `tests/cli/explain.test.ts`. */
export const EXPLANATIONS: { readonly [code in DiagnosticCode]: Explanation } = {
  unreadable: {
    text: "The file is not text that could be a scenario: it holds bytes that are no UTF-8 or control characters (a picture, a word processor's file), or lists nested deeper than any scenario needs, or aliases that multiply. Save it as plain text in UTF-8. A byte-order mark and Windows line ends are fine.",
    right: "Every stop is served. Nobody gets on.",
    wrong: '"Every stop is served.\u0007 Nobody gets on."',
  },
  "too-large": {
    text: "A scenario has at most 400,000 characters and 30,000 words, values and marks, three times as much as the ones that ship: longer than anybody plays in one sitting. Make two scenarios of it.",
    right: "Every stop is served. Nobody gets on.",
    wrong: `"${"Every stop is served. ".repeat(20_000)}"`,
  },
  "bad-yaml": {
    text: "YAML cannot make sense of the text here. The usual reasons: a tab where spaces belong, a line that starts one space too far left or right, a quotation mark that is never closed, or a colon in plain text, which then needs quotes.",
    right: "tagline: One bus, two people, and four thousand books.",
    wrong: "tagline: One bus: two people, and four thousand books.",
  },
  "duplicate-key": {
    text: "The same key stands twice in one place, often after copying. YAML would quietly keep the last; here it is an error, so that nothing you wrote gets lost.",
    right: "job: librarian\n",
    wrong: "job: librarian\n    job: driver\n",
  },
  "unknown-key": {
    text: "The format has no such key in this place. It may be a slip of the hand, a key that belongs one level further out or in, or a comma in a text between { and }: put such a text in quotes. Unknown keys are errors so that a typing mistake never silently does nothing.",
    right: "temperament: calm",
    wrong: "temperement: calm",
  },
  "missing-key": {
    text: "Something that every entry of this kind has is not there. The place given is that of the entry.",
    right: "    job: librarian\n",
    wrong: "",
  },
  "missing-text": {
    text: "There is a key for a text, and the text is empty. Players would see a hole.",
    right: "result: They thank you for the timetable.",
    wrong: 'result: ""',
  },
  "unknown-value": {
    text: "Only certain words may stand here, because the game draws or computes each of them. The hint lists them; an editor with the JSON Schema offers them as you type.",
    right: "place: lab",
    wrong: "place: laboratory",
  },
  "wrong-type": {
    text: "A text stands where a number, a list or a map belongs, or the other way round. All figures are whole numbers. A value that is left out after its colon counts as empty.",
    right: "minutes: 5 #",
    wrong: "minutes: about five #",
  },
  "out-of-range": {
    text: "A number is too small or too large, a list too short or too long, or a text longer than what can be shown. Figures go from 0 to 100, effects from −50 to 50, a scene has two to four choices.",
    right: "leadership: 60",
    wrong: "leadership: 160",
  },
  "bad-id": {
    text: 'An id is lower-case words joined by hyphens, at most 40 characters, like growing-pains. Saves and links refer to ids, so they are kept plain. No scene can be called "end": that is how a choice ends the story.',
    right: "- id: read-aloud",
    wrong: "- id: Read aloud!",
  },
  "bad-condition": {
    text: "A condition is one of six kinds: { flag: … }, { figure: …, atLeast: … }, { figure: …, atMost: … }, { not: … }, { all: […] }, { any: […] }. There are no expressions and no code.",
    right: "when: { figure: management, atLeast: 90 }",
    wrong: "when: management > 90",
  },
  "bad-next": {
    text: "Where a choice leads is a scene, `end`, or a list. In a list the first entry whose condition holds counts, so every entry has a condition but the last, which has none: else a play could be left with nowhere to go, or never get past an entry.",
    right: "- { scene: the-cards } #",
    wrong: "- { when: { flag: promised-dragons }, scene: the-cards } #",
  },
  "bad-agenda": {
    text: "An agenda tells a trainer how the minutes of a session are spent. They must add up to its length, there is one number for each act, and one agenda for each length.",
    right: "acts: [6, 6]",
    wrong: "acts: [6, 16]",
  },
  "duplicate-id": {
    text: "Two things of one kind have the same id, so nothing could tell them apart. Scenes, acts, people, endings and consequences are unique in the scenario; choices are unique in their scene.",
    right: "- id: take-numbers",
    wrong: "- id: read-aloud",
  },
  "unknown-scene": {
    text: "A scene is named that does not exist. Usually the id was misspelt or the scene renamed.",
    right: "next: the-cards",
    wrong: "next: the-card",
  },
  "unknown-person": {
    text: "The speaker of a scene is not in the cast. Give the id of the person, not the name; leave `speaker` out when nobody speaks.",
    right:
      "place: customer-desk # open-floor, customer-desk, meeting-room, lab, server-room or corner\n        speaker: mo",
    wrong: "place: customer-desk\n        speaker: moe",
  },
  "unreachable-scene": {
    text: "No choice leads to this scene, in one step or several, from the first scene of the first act. Nobody would ever read it.",
    right:
      "            next:\n              - { when: { figure: management, atLeast: 90 }, scene: the-letter }\n              - { scene: the-cards } # the last one has no condition\n\n      - id: the-cards",
    wrong:
      "            next: the-cards\n\n      - id: the-attic\n        title: The attic\n        place: corner\n        situation: { change: 10, complexity: 10 }\n        text: Nobody comes here.\n        choices:\n          - { id: a, label: A, effects: {}, result: A, why: A, lessons: [trust], next: the-cards }\n          - { id: b, label: B, effects: {}, result: B, why: B, lessons: [trust], next: end }\n      - id: the-cards",
  },
  "no-way-out": {
    text: "From this scene no way leads to the end of the story, whatever one chooses. Let at least one choice lead on, in one step or several, to `end`.",
    right: `            next: end # the story is over
          - id: send-timetable
            label: Send them the timetable. It is two pages.
            effects: { management: 8 }
            result: They thank you for the timetable.
            why: Everything in it was right, and none of it was an answer.
            lessons: [runs-no-growth]
            next: end
`,
    wrong: `            next: the-letter
          - id: send-timetable
            label: Send them the timetable. It is two pages.
            effects: { management: 8 }
            result: They thank you for the timetable.
            why: Everything in it was right, and none of it was an answer.
            lessons: [runs-no-growth]
            next: the-letter
`,
  },
  "endless-loop": {
    text: "A choice leads back to a scene that came before, so a play could go round for ever. The diagnostic shows the round. A story only moves forward; a place can be visited again in a scene of its own.",
    right: "            next: the-letter\n          - id: sort-by-colour",
    wrong: "            next: the-queue\n          - id: sort-by-colour",
  },
  "all-choices-locked": {
    text: "Every choice of the scene has a condition, and there are flags and figures with which none of them holds: the play would be stuck. Leave one choice without `when`.",
    right: "            label: Sort them tonight, the two of you, A to Z.\n",
    wrong:
      "            label: Sort them tonight, the two of you, A to Z.\n            when: { figure: ideas, atMost: 20 }\n            locked: Too many ideas for A to Z.\n",
  },
  "lock-without-reason": {
    text: "A choice has a condition, but no text for the player who finds it locked. Say why in `locked`, as the story would: a lock that explains itself teaches something.",
    right: "            locked: You have had your idea for this Tuesday.\n",
    wrong: "",
  },
  "reason-without-lock": {
    text: "A choice says why it is locked, but has no condition that could lock it. Add `when`, or remove `locked`.",
    right: "            label: Send them the timetable. It is two pages.\n",
    wrong:
      "            label: Send them the timetable. It is two pages.\n            locked: The printer is out of ink.\n",
  },
  "flag-never-set": {
    text: "A condition asks for a flag that no choice sets, so it never holds. Usually one of the two is misspelt.",
    right: "set: [promised-dragons]",
    wrong: "set: []",
  },
  "flag-never-read": {
    text: "A choice sets a flag that no condition asks for. Either the two names differ by a letter, or the flag does nothing and can go.",
    right: "set: [promised-dragons]",
    wrong: "set: [promised-dragons, sang]",
  },
  "missing-ending": {
    text: "A play can end in each of five outcomes: sweet-spot, chaos, stagnation, drift and holding-on. Each needs an ending without a condition and without `early`; special ones come on top.",
    right: "  - { id: parked, outcome: drift, title: Parked, text: The bus is in the yard. So are you. }\n",
    wrong: "",
  },
};
