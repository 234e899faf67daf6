/** Things to try until Friday: what to do, with whom and when, and what to look for. */
export const practiceWords = {
  "practice.heading": "To try next week",
  "practice.lead": "Each of these fits into a week that is full already. Pick one; two if you are feeling brave.",
  "practice.short": "Nothing to try yet. Play on, and there will be.",
  "practice.look": "Look for:",

  "practice.because.leadership": "Because the captain's hat was asked for and stayed on its peg {times}",
  "practice.because.management": "Because the hard hat was asked for and stayed on its peg {times}",
  "practice.because.switching": "Because you missed the change of hats, or came late to it, {times}",
  "practice.because.patience": "Because you changed hats {times} without getting anything for it",
  "practice.because.one-hat": "Because you wore both hats {times} where one would have gone further",
  "practice.because.chaos": "Because there was chaos in the house {times}",
  "practice.because.stagnation": "Because you found the house gone stale {times}",
  "practice.because.drift": "Because the house was adrift {times}",
  "practice.because.anyone": "Because you missed next to nothing, and this is good for anyone",
  "practice.because.in": "{because}, for instance in “{scene}”.",
  "practice.because.end": "{because}.",

  "practice.why-first.title": "Why before what",
  "practice.why-first.do":
    "Open Monday's team meeting with one sentence about who will be glad when this week is done. Only then the list.",
  "practice.why-first.look": "somebody quoting your sentence by Wednesday. Misquoting counts double.",

  "practice.ask-and-listen.title": "Ten minutes with your mouth shut",
  "practice.ask-and-listen.do":
    "Ask the quietest person on your team over a coffee what they would change if it were theirs. Solve nothing; take notes.",
  "practice.ask-and-listen.look": "the sentence that comes after “actually”. It is the one they came with.",

  "practice.what-if.title": "What if, and seven seconds",
  "practice.what-if.do":
    "Ask one “what if we …?” in this week's longest meeting. Then count to seven in your head before you rescue anybody.",
  "practice.what-if.look": "who speaks at six. Ask that person first next time.",

  "practice.far-end.title": "A postcard from next year",
  "practice.far-end.do":
    "Write four lines as if it were a year from now and it had gone well. Read them to two colleagues before Thursday's lunch.",
  "practice.far-end.look": "the line at which they look up. That is your direction; the rest was decoration.",

  "practice.who-by-when.title": "A name and a day",
  "practice.who-by-when.do":
    "End your next meeting two minutes early. Say aloud who does what by which day, and send just those lines round.",
  "practice.who-by-when.look":
    "how many are done on the day. Three of four is excellent, and the fourth is your next talk.",

  "practice.not-list.title": "The list of what you will not do",
  "practice.not-list.do":
    "On Tuesday, choose with your team three things that will not happen this month. Hang them where everybody gets coffee.",
  "practice.not-list.look": "the sigh of relief, and who smuggles one of them back in. Check that it was not you.",

  "practice.went-wrong.title": "It is Friday, and it went wrong",
  "practice.went-wrong.do":
    "Take the two people who know the work best, ten minutes, and this sentence: it is Friday and it went wrong, so what was it?",
  "practice.went-wrong.look": "the answer that both give. Put one hour of prevention for it into the calendar at once.",

  "practice.write-it-down.title": "Out of your head, onto one page",
  "practice.write-it-down.do":
    "Write down the one job that only you know how to do, a page at most. Let a colleague do it from the page by Thursday.",
  "practice.write-it-down.look": "where they stop and come looking for you. That is the line that was missing.",

  "practice.one-word.title": "One word before the door",
  "practice.one-word.do":
    "Before every meeting this week write one word on your notes: “why” or “how”. It is what you think the room is short of.",
  "practice.one-word.look": "when you had to cross it out. Twice in a week means you have begun to read rooms.",

  "practice.half-time.title": "Half-time",
  "practice.half-time.do":
    "On Wednesday, ask your team in five minutes: what do we have too little of just now, direction or order? Fingers up, no debate.",
  "practice.half-time.look": "whether you would have guessed the vote. Then spend Thursday on whatever won.",

  "practice.borrowed-hat.title": "A hat on loan",
  "practice.borrowed-hat.do":
    "Find the colleague who wears your other hat as if born in it. Let them run one of your meetings this week, all of it.",
  "practice.borrowed-hat.look":
    "one move of theirs that you can steal. Steal it before Friday, and say where you got it.",

  "practice.hands-off.title": "A week without steering",
  "practice.hands-off.do":
    "Choose one decision that you made lately, tell the people in it that it stands, and do not touch it before Friday.",
  "practice.hands-off.look":
    "how often your fingers itch, and how often it would have been about them rather than the work.",

  "practice.one-at-a-time.title": "One hat a meeting",
  "practice.one-at-a-time.do":
    "Pick one meeting where you only point at the horizon, and one where you only count and order. Tell people which is which.",
  "practice.one-at-a-time.look": "which one felt longer. That is the hat to wear in.",

  "practice.finish-one.title": "Finish one before you start one",
  "practice.finish-one.do":
    "Ask the team on Monday what is four fifths done. Finish that, with everyone who can help, before anybody begins anything.",
  "practice.finish-one.look": "the day it is done. Ring a bell, cut a cake, and note how long you held out.",

  "practice.drop-a-report.title": "A report nobody misses",
  "practice.drop-a-report.do":
    "Choose a report, form or meeting that you suspect. Leave it out this week, with your boss's blessing, and wait.",
  "practice.drop-a-report.look":
    "who asks for it. If nobody does by Friday, give its hour to an idea, and bury it with honours.",

  "practice.out-of-the-house.title": "Out of the house",
  "practice.out-of-the-house.do":
    "Take two colleagues who never get out to watch one customer at work for an hour. Phones stay in pockets.",
  "practice.out-of-the-house.look":
    "the first “why do they do it like that?”. Carry that one home; it is the start of something.",

  "practice.small-promise.title": "One small promise, in public",
  "practice.small-promise.do":
    "Tell your team on Monday one thing they will have from you by Thursday, small enough to be certain. Then deliver on Wednesday.",
  "practice.small-promise.look": "somebody else making one. It is catching, in both directions.",

  "practice.ask-two.title": "Ask two people who would know",
  "practice.ask-two.do":
    "Ask two people you work with: what do you get too much of from me, direction or order? Say thank you, and nothing else.",
  "practice.ask-two.look": "the answer that surprises you. It is probably the useful one.",

  "practice.show-one.title": "Hand a hat on",
  "practice.show-one.do":
    "Take a younger colleague along to one hard conversation. Tell them beforehand which hat you mean to wear, and why.",
  "practice.show-one.look": "what they saw that you did not. Ask before you explain.",
} as const;
