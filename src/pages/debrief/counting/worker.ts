// Counts on a thread of its own.
import { expose, proxy } from "comlink";
import type { Subject } from "../../../debrief/counter.ts";
import { tellerOf } from "./teller.ts";

/** Between two reports. Nobody waits here but the next question. */
const SLICE_MS = 100;

const begin = (subject: Subject) => proxy(tellerOf(subject, SLICE_MS));
expose(begin);

export type Begin = typeof begin;
