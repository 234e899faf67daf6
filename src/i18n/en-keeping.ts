/** What is said about taking a play with you: links, files and other people's plays. */
export const keepingWords = {
  "keep.heading": "To keep and to pass on",
  "keep.link": "Copy a link to this",
  "keep.linkHint":
    "The link holds every decision and opens this page anywhere, without an account and without a server. Nobody's name is in it.",
  "keep.copied": "The link is in the clipboard. Paste it wherever you like.",
  "keep.byHand": "This browser keeps its clipboard to itself. Here is the link, ready to be copied by hand:",
  "keep.linkField": "The link",
  "keep.png": "The path as a picture",
  "keep.csv": "All decisions as a table (CSV)",
  "keep.json": "All decisions as JSON",
  "keep.filesHint": "The table opens in every spreadsheet; the JSON says what its columns mean.",
  "keep.failed": "This browser would not make the file. The print-out has the same in it.",
  "keep.here": "Keep this play in this browser",
  "keep.full": "This browser has no room left. Delete a saved play and try again.",

  "linked.note": "This play came with a link. It is not among your saved plays.",
  "linked.changed":
    "The story has been changed since this play was played. The decisions are the same; what they did may not be.",

  "opening.heading": "This play does not open",
  "opening.no-save":
    "There is no such saved play in this browser. Perhaps it is in a file, or somebody can send you its link?",
  "opening.no-story": "This play belongs to a story that is not here. Open its story file from the title page first.",
  "opening.foreign":
    "The address holds something, but not a play of this game. Perhaps it is from a newer version, or something else was pasted.",
  "opening.damaged":
    "Some of the link was lost or changed on the way; mail programs like to cut long addresses. Ask for it once more, and copy it whole.",
  "opening.other-story":
    "The link is whole, but it belongs to a story called “{story}”, and that is not here. Open its story file from the title page, then follow the link again.",
  "opening.story-changed":
    "The link is whole, but “{story}” has been changed since, and no longer allows these decisions. You can still play it as it is now.",
  "opening.play": "Play this story",
} as const;
