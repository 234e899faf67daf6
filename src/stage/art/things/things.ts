import { confetti, mote, paperPlane, sheet, smoke, spark, star, stickyNote } from "./air.ts";
import { bubble } from "./bubble.ts";
import { bubbleIcon } from "./bubble-icons.ts";
import { boxes, bucket, forms } from "./clutter.ts";
import { cubicle } from "./cubicle.ts";
import { cactus, cat, fishTank, mouseHole, trophy } from "./curios.ts";
import { desk } from "./desk.ts";
import { blueprint, countdown, crate, dome, gantt, mobile, rolls, stepladder } from "./exhibits.ts";
import { halfWall } from "./half-wall.ts";
import { bellModel, bust, cashGauge, covers, portrait, telescope } from "./grandeur.ts";
import { bin, bookcase, cabinet, coatRack, door, printer, rug, shelfBooks } from "./furniture.ts";
import { barrier, fridge, logo } from "./merger.ts";
import { frontPages, map, mixingDesk, onAir, press, typewriter } from "./print.ts";
import { archive, bundles, lockers } from "./storage.ts";
import { cables, coffee, cooler, rack, tubeLight } from "./machines.ts";
import { lamp } from "./lamps.ts";
import { deskLamp, mug, phone, tray } from "./on-desks.ts";
import { plant } from "./plant.ts";
import { poster } from "./posters.ts";
import { prototype } from "./prototype.ts";
import { bike, dog, football } from "./play.ts";
import { laptop, laptopBack, monitor } from "./screens.ts";
import { beanBag, chair, sofa } from "./seats.ts";
import { counter, table, workbench } from "./tables.ts";
import { chart, planner, whiteboard } from "./wall-boards.ts";
import { bunting, clock, cobweb, notes, shelfBulbs } from "./wall-things.ts";
import { windowPane } from "./window.ts";

/** Everything that can be drawn besides people. */
export const THINGS = {
  window: windowPane,
  door,
  planner,
  chart,
  whiteboard,
  "shelf-books": shelfBooks,
  "shelf-bulbs": shelfBulbs,
  clock,
  poster,
  notes,
  cobweb,
  bunting,
  lamp,
  "tube-light": tubeLight,
  desk,
  cubicle,
  table,
  counter,
  workbench,
  chair,
  sofa,
  "bean-bag": beanBag,
  bookcase,
  cabinet,
  "coat-rack": coatRack,
  printer,
  bin,
  rug,
  rack,
  cables,
  coffee,
  cooler,
  plant,
  bike,
  football,
  dog,
  forms,
  boxes,
  "half-wall": halfWall,
  bucket,
  monitor,
  laptop,
  "laptop-back": laptopBack,
  phone,
  mug,
  tray,
  "desk-lamp": deskLamp,
  prototype,
  countdown,
  gantt,
  blueprint,
  crate,
  dome,
  mobile,
  stepladder,
  rolls,
  "bell-model": bellModel,
  portrait,
  "cash-gauge": cashGauge,
  telescope,
  bust,
  covers,
  "front-pages": frontPages,
  press,
  "on-air": onAir,
  "mixing-desk": mixingDesk,
  lockers,
  archive,
  bundles,
  typewriter,
  map,
  logo,
  fridge,
  barrier,
  "mouse-hole": mouseHole,
  cactus,
  trophy,
  "fish-tank": fishTank,
  cat,
  bubble,
  "bubble-icon": bubbleIcon,
  sheet,
  "sticky-note": stickyNote,
  "paper-plane": paperPlane,
  smoke,
  mote,
  spark,
  star,
  confetti,
} as const;
export type ThingName = keyof typeof THINGS;

/** The options that belong to a thing: which kind of desk, how a plant is doing. */
export type ThingOptions<Name extends ThingName> = Parameters<(typeof THINGS)[Name]["draw"]>[1];
