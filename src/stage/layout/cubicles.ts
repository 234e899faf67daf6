import { furnish } from "./builder.ts";
import type { House } from "./house.ts";

/** Partitions, tube lights, filing cabinets: the house of a company that has been there for ever. */

const meetingRoom = furnish("meeting-room", 1);
meetingRoom.hang("chart", 236, 206, 148, 162);
meetingRoom.hang("bunting", 236, 240, 40, 320);
meetingRoom.hang("tube-light", 236, 150, 20, 320);
meetingRoom.hang("clock", 362, 40, 40, 250);
meetingRoom.stand("table", 236, 194, 78, 0.6);
meetingRoom.spot("table", 188, 0.5, 1, 74);
meetingRoom.spot("table", 282, 0.5, -1, 74);
meetingRoom.put("tray", 158, 40, 22, 0.6, 78);
meetingRoom.put("laptop", 240, 54, 40, 0.62, 78);
meetingRoom.spot("board", 128, 0.72, 1);
meetingRoom.spot("board", 342, 0.74, -1);
meetingRoom.spot("stand", 172, 0.9, 1);
meetingRoom.spot("stand", 290, 0.92, -1);
meetingRoom.stand("chair", 231, 62, 96, 0.94);
meetingRoom.stand("plant", 88, 80, 132, 0.15);
meetingRoom.stand("forms", 372, 50, 118, 0.2);
meetingRoom.hang("cobweb", 130, 74, 74, 320);

const openFloor = furnish("open-floor", 1);
openFloor.hang("window", 490, 126, 166, 124);
openFloor.hang("planner", 706, 236, 150, 168);
openFloor.hang("window", 924, 126, 166, 124);
openFloor.hang("tube-light", 590, 150, 20, 320);
openFloor.hang("tube-light", 824, 150, 20, 320);
for (const [x, screen] of [
  [500, "monitor"],
  [646, "monitor"],
  [792, "monitor"],
  [932, "monitor"],
] as const) {
  openFloor.stand("cubicle-back", x, 146, 140, 0.3);
  openFloor.stand("cubicle-front", x, 146, 140, 0.56);
  openFloor.put(screen, x + 36, 56, 52, 0.6, 78);
  openFloor.spot("desk", x - 16, 0.5, 1, 76);
}
openFloor.put("tray", 462, 40, 24, 0.6, 78);
openFloor.put("phone", 752, 40, 28, 0.6, 78);
openFloor.put("cactus", 910, 30, 46, 0.6, 78);
openFloor.put("trophy", 604, 44, 64, 0.04, 118);
openFloor.put("mug", 884, 18, 20, 0.6, 78);
openFloor.hang("bunting", 706, 260, 40, 320);
openFloor.stand("cabinet", 604, 58, 120, 0.04);
openFloor.stand("printer", 812, 74, 96, 0.08);
openFloor.spot("stand", 572, 0.86, 1);
openFloor.spot("stand", 720, 0.86, -1);
openFloor.spot("stand", 864, 0.88, -1);
openFloor.spot("stand", 474, 0.9, 1);
openFloor.spot("stand", 952, 0.9, -1);
openFloor.stand("forms", 574, 50, 150, 0.68);
openFloor.stand("forms", 866, 50, 176, 0.66);
openFloor.stand("forms", 984, 52, 128, 0.92);
openFloor.stand("bucket", 720, 44, 46, 0.95);
openFloor.stand("plant-small", 430, 64, 84, 1);
openFloor.stand("cables", 660, 190, 44, 0.98);
openFloor.hang("cobweb", 470, 76, 76, 320);
openFloor.hang("cobweb", 950, 76, 76, 320, { flip: true });

const corner = furnish("corner", 1);
corner.hang("window", 1262, 158, 176, 122);
corner.hang("picture", 1400, 84, 66, 190);
corner.hang("clock", 1178, 44, 44, 250);
corner.hang("tube-light", 1330, 150, 20, 320);
corner.stand("bookcase", 1470, 84, 198, 0.05);
corner.stand("cabinet", 1170, 56, 120, 0.05);
corner.put("plant-small", 1170, 42, 58, 0.05, 120);
corner.stand("desk", 1318, 164, 86, 0.58);
corner.put("monitor", 1362, 60, 54, 0.6, 86);
corner.put("desk-lamp", 1262, 44, 70, 0.6, 86);
corner.put("tray", 1306, 40, 24, 0.6, 86);
corner.spot("desk", 1306, 0.5, 1, 82);
corner.spot("stand", 1250, 0.8, 1);
corner.spot("stand", 1424, 0.78, -1);
corner.spot("stand", 1372, 0.9, -1);
corner.spot("stand", 1190, 0.92, 1);
corner.stand("half-wall", 1456, 110, 96, 0.78);
corner.stand("coat-rack", 1410, 52, 172, 0.1);
corner.stand("forms", 1226, 50, 140, 0.36);
corner.stand("forms", 1412, 50, 104, 0.7);
corner.stand("plant", 1514, 88, 150, 1.08);
corner.stand("rug", 1326, 220, 28, 0.88);
corner.hang("cobweb", 1468, 74, 74, 320, { flip: true });

const customerDesk = furnish("customer-desk", 0);
customerDesk.hang("door", 132, 86, 204, 0);
customerDesk.hang("window", 256, 122, 146, 128);
customerDesk.hang("clock", 352, 48, 48, 250);
customerDesk.hang("poster", 438, 64, 86, 170, { variant: "rules" });
customerDesk.hang("tube-light", 286, 150, 20, 320);
customerDesk.stand("counter", 402, 138, 108, 0.6, { variant: "number" });
customerDesk.put("phone", 358, 44, 32, 0.62, 108);
customerDesk.put("phone", 446, 44, 32, 0.62, 108, { flip: true });
customerDesk.put("monitor", 404, 54, 50, 0.62, 108);
customerDesk.spot("counter", 376, 0.5, -1, 104);
customerDesk.spot("counter", 436, 0.48, -1, 104);
customerDesk.spot("queue", 268, 0.8, 1);
customerDesk.spot("queue", 226, 0.68, 1);
customerDesk.spot("queue", 188, 0.86, 1);
customerDesk.spot("queue", 154, 0.72, 1);
customerDesk.spot("queue", 128, 0.9, 1);
customerDesk.spot("door", 176, 0.6, 1);
customerDesk.spot("stand", 330, 0.94, 1);
customerDesk.spot("stand", 442, 1, -1);
customerDesk.stand("plant", 86, 76, 124, 0.15);
customerDesk.stand("boxes", 214, 112, 98, 0.95);
customerDesk.stand("forms", 480, 50, 156, 0.92);
customerDesk.stand("forms", 332, 50, 118, 0.3);
customerDesk.hang("cobweb", 446, 72, 72, 320, { flip: true });

const lab = furnish("lab", 0);
lab.hang("shelf-bulbs", 640, 190, 84, 214);
lab.hang("window", 812, 110, 150, 130);
lab.hang("whiteboard", 930, 106, 106, 166);
lab.hang("tube-light", 720, 150, 20, 320);
lab.hang("tube-light", 890, 120, 20, 320);
lab.stand("workbench", 734, 196, 84, 0.52);
lab.put("prototype", 748, 104, 108, 0.54, 84);
lab.put("tray", 664, 42, 24, 0.54, 84);
lab.spot("bench", 612, 0.7, 1);
lab.spot("bench", 850, 0.66, -1);
lab.spot("bench", 704, 0.4, 1, 70);
lab.spot("stand", 900, 0.84, -1);
lab.spot("stand", 574, 0.88, 1);
lab.spot("stand", 786, 0.92, -1);
lab.hang("mouse-hole", 608, 32, 28, 0);
lab.stand("cabinet", 556, 58, 124, 0.05);
lab.stand("cooler", 866, 50, 150, 0.06);
lab.stand("plant", 976, 84, 136, 0.3);
lab.stand("half-wall", 918, 116, 104, 0.72);
lab.stand("forms", 560, 50, 132, 0.62);
lab.stand("forms", 960, 52, 160, 0.8);
lab.stand("cables", 780, 160, 40, 0.98);
lab.stand("bin", 552, 36, 46, 0.4);
lab.hang("cobweb", 576, 76, 76, 320);

const serverRoom = furnish("server-room", 0);
for (const x of [1200, 1290, 1380]) serverRoom.stand("rack", x, 82, 208, 0.12);
serverRoom.hang("tube-light", 1290, 150, 20, 320);
serverRoom.hang("notes", 1466, 60, 64, 190);
serverRoom.hang("poster", 1376, 50, 62, 240, { variant: "employee" });
serverRoom.stand("desk", 1458, 112, 80, 0.58);
serverRoom.put("monitor", 1478, 58, 52, 0.6, 80);
serverRoom.spot("desk", 1448, 0.5, -1, 76);
serverRoom.spot("stand", 1248, 0.72, -1);
serverRoom.spot("stand", 1336, 0.7, 1);
serverRoom.spot("stand", 1226, 0.9, 1);
serverRoom.spot("stand", 1400, 0.9, -1);
serverRoom.stand("cables", 1290, 220, 56, 0.92);
serverRoom.stand("cabinet", 1152, 54, 118, 0.3);
serverRoom.stand("boxes", 1420, 96, 84, 0.98);
serverRoom.hang("cobweb", 1466, 78, 78, 320, { flip: true });
serverRoom.put("cat", 1290, 68, 34, 0.12, 199);
serverRoom.stand("dog", 1330, 84, 44, 0.95);
serverRoom.stand("forms", 1508, 48, 140, 0.9);

const rooms = [meetingRoom, openFloor, corner, customerDesk, lab, serverRoom];

export const CUBICLES: House = {
  furnishing: "cubicles",
  rooms: [
    { place: "meeting-room", storey: 1, left: 70, right: 400, finish: "panel", flooring: "tiles", hue: 1 },
    { place: "open-floor", storey: 1, left: 414, right: 1010, finish: "plaster", flooring: "tiles", hue: 0 },
    { place: null, storey: 1, left: 1024, right: 1116, finish: "shaft", flooring: "tiles", hue: 5 },
    { place: "corner", storey: 1, left: 1130, right: 1530, finish: "panel", flooring: "tiles", hue: 4 },
    { place: "customer-desk", storey: 0, left: 70, right: 500, finish: "plaster", flooring: "tiles", hue: 3 },
    { place: "lab", storey: 0, left: 514, right: 1010, finish: "plaster", flooring: "tiles", hue: 2 },
    { place: null, storey: 0, left: 1024, right: 1116, finish: "shaft", flooring: "tiles", hue: 5 },
    { place: "server-room", storey: 0, left: 1130, right: 1530, finish: "tile", flooring: "tiles", hue: 5 },
  ],
  roof: [
    ["vent", 150],
    ["pots", 410],
    ["deck-chair", 640],
    ["duct", 980],
    ["aerial", 1270],
  ],
  slots: rooms.flatMap((room) => room.slots),
  spots: rooms.flatMap((room) => room.spots),
  lift: 1070,
  entrance: 132,
};
