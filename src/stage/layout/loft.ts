import { furnish } from "./builder.ts";
import type { House } from "./house.ts";

/** Brick, timber, tall windows, plants: the startup's house. */

const openFloor = furnish("open-floor", 1);
openFloor.hang("window", 172, 138, 190, 112);
openFloor.hang("planner", 374, 236, 150, 168);
openFloor.hang("window", 576, 132, 190, 112);
openFloor.stand("plant", 96, 92, 150, 0.2);
openFloor.stand("bookcase", 466, 66, 116, 0.04);
openFloor.put("plant-small", 466, 40, 48, 0.04, 116);
openFloor.hang("lamp", 218, 74, 84, 320);
openFloor.hang("lamp", 532, 74, 84, 320);
for (const [x, screen] of [
  [168, "monitor"],
  [336, "monitor"],
  [520, "laptop"],
] as const) {
  openFloor.stand("desk", x, 146, 84, 0.58);
  openFloor.put(screen, x + 42, 62, 56, 0.6, 84);
  openFloor.spot("desk", x - 16, 0.5, 1, 80);
}
openFloor.put("mug", 116, 18, 20, 0.6, 84);
openFloor.put("phone", 290, 40, 28, 0.6, 84);
openFloor.put("cactus", 466, 32, 48, 0.6, 84);
openFloor.hang("bunting", 374, 260, 40, 320);
openFloor.stand("football", 616, 26, 24, 0.7);
openFloor.stand("bin", 262, 34, 44, 0.75);
openFloor.spot("stand", 612, 0.8, -1);
openFloor.spot("stand", 256, 0.85, 1);
openFloor.spot("stand", 428, 0.86, -1);
openFloor.spot("stand", 132, 0.88, 1);
openFloor.spot("stand", 560, 0.9, 1);
openFloor.stand("forms", 252, 52, 132, 0.7);
openFloor.stand("forms", 610, 52, 168, 0.4);
openFloor.stand("bucket", 436, 44, 46, 0.9);
openFloor.stand("plant", 656, 104, 166, 1.1, { flip: true });
openFloor.stand("cables", 380, 190, 46, 0.98);
openFloor.hang("cobweb", 130, 76, 76, 320);

const meetingRoom = furnish("meeting-room", 1);
meetingRoom.hang("chart", 856, 216, 150, 162);
meetingRoom.hang("notes", 974, 26, 60, 196);
meetingRoom.hang("bunting", 850, 250, 40, 320);
meetingRoom.hang("lamp", 730, 40, 52, 320);
meetingRoom.stand("table", 852, 190, 78, 0.6);
meetingRoom.spot("table", 806, 0.5, 1, 74);
meetingRoom.spot("table", 898, 0.5, -1, 74);
meetingRoom.put("mug", 770, 18, 20, 0.6, 78);
meetingRoom.put("laptop", 858, 54, 40, 0.62, 78);
meetingRoom.spot("board", 750, 0.72, 1);
meetingRoom.spot("board", 952, 0.74, -1);
meetingRoom.spot("stand", 792, 0.9, 1);
meetingRoom.spot("stand", 914, 0.92, -1);
meetingRoom.stand("chair", 852, 62, 96, 0.94);
meetingRoom.stand("half-wall", 956, 92, 84, 0.86);
meetingRoom.stand("forms", 744, 50, 110, 0.1);
meetingRoom.hang("cobweb", 952, 70, 70, 320, { flip: true });

const lab = furnish("lab", 1);
lab.hang("shelf-bulbs", 1246, 184, 84, 214);
lab.hang("whiteboard", 1432, 126, 112, 164);
lab.hang("notes", 1182, 54, 58, 130);
lab.stand("workbench", 1318, 196, 84, 0.52);
lab.put("prototype", 1330, 104, 108, 0.54, 84);
lab.put("tray", 1248, 42, 24, 0.54, 84);
lab.spot("bench", 1204, 0.7, 1);
lab.spot("bench", 1428, 0.66, -1);
lab.spot("stand", 1400, 0.88, -1);
lab.spot("stand", 1188, 0.9, 1);
lab.spot("stand", 1292, 0.92, 1);
lab.spot("bench", 1286, 0.4, 1, 70);
lab.stand("plant", 1506, 84, 138, 0.3);
lab.stand("forms", 1176, 50, 104, 0.25);
lab.stand("cables", 1350, 150, 40, 0.98);
lab.stand("bean-bag", 1226, 96, 60, 0.16);
lab.stand("bin", 1172, 36, 46, 0.4);
lab.hang("lamp", 1356, 34, 46, 320);
lab.hang("cobweb", 1470, 74, 74, 320, { flip: true });

const customerDesk = furnish("customer-desk", 0);
customerDesk.hang("door", 132, 86, 204, 0);
customerDesk.hang("window", 262, 136, 150, 128);
customerDesk.hang("clock", 372, 52, 52, 246);
customerDesk.hang("poster", 440, 62, 84, 168, { variant: "rocket" });
customerDesk.stand("counter", 402, 138, 108, 0.6);
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
customerDesk.stand("plant", 84, 84, 132, 0.15);
customerDesk.stand("fish-tank", 292, 92, 126, 0.06);
customerDesk.stand("boxes", 214, 112, 98, 0.95);
customerDesk.stand("forms", 478, 50, 148, 0.92);
customerDesk.stand("forms", 334, 50, 96, 0.3);
customerDesk.hang("cobweb", 440, 72, 72, 320, { flip: true });

const corner = furnish("corner", 0);
corner.hang("window", 790, 150, 180, 122);
corner.hang("picture", 668, 74, 62, 190);
corner.hang("mouse-hole", 662, 32, 28, 0);
corner.stand("bookcase", 582, 88, 206, 0.05);
corner.stand("coat-rack", 712, 54, 176, 0.1);
corner.stand("sofa", 836, 178, 84, 0.26);
corner.stand("coffee", 946, 78, 150, 0.08);
corner.stand("desk", 640, 150, 84, 0.58);
corner.put("laptop", 680, 58, 44, 0.6, 84);
corner.put("desk-lamp", 588, 44, 70, 0.6, 84);
corner.put("tray", 630, 40, 22, 0.6, 84);
corner.spot("desk", 632, 0.5, 1, 80);
corner.spot("sofa", 806, 0.3, 1, 44);
corner.spot("sofa", 872, 0.3, -1, 44);
corner.spot("stand", 740, 0.78, -1);
corner.spot("stand", 938, 0.7, -1);
corner.spot("stand", 872, 0.86, -1);
corner.spot("stand", 572, 0.88, 1);
corner.hang("picture", 930, 64, 54, 216);
corner.stand("bike", 596, 132, 82, 0.3);
corner.stand("half-wall", 938, 116, 104, 0.72);
corner.stand("rug", 812, 210, 30, 0.86);
corner.stand("dog", 796, 84, 44, 0.84);
corner.stand("forms", 548, 50, 126, 0.8);
corner.stand("forms", 976, 50, 150, 0.84);
corner.stand("plant", 990, 96, 156, 1.1);
corner.hang("lamp", 740, 74, 76, 320);
corner.stand("bucket", 930, 42, 44, 0.94);
corner.hang("cobweb", 574, 76, 76, 320);

const serverRoom = furnish("server-room", 0);
for (const x of [1200, 1290, 1380]) serverRoom.stand("rack", x, 82, 208, 0.12);
serverRoom.hang("tube-light", 1290, 150, 20, 320);
serverRoom.hang("notes", 1466, 60, 64, 190);
serverRoom.hang("picture", 1404, 46, 44, 226);
serverRoom.stand("desk", 1458, 112, 80, 0.58);
serverRoom.put("monitor", 1478, 58, 52, 0.6, 80);
serverRoom.spot("desk", 1448, 0.5, -1, 76);
serverRoom.spot("stand", 1248, 0.72, -1);
serverRoom.spot("stand", 1336, 0.7, 1);
serverRoom.spot("stand", 1226, 0.9, 1);
serverRoom.spot("stand", 1400, 0.9, -1);
serverRoom.stand("cables", 1290, 220, 56, 0.92);
serverRoom.stand("half-wall", 1190, 104, 90, 0.66);
serverRoom.stand("bin", 1156, 36, 46, 0.95);
serverRoom.stand("boxes", 1420, 96, 84, 0.98);
serverRoom.hang("cobweb", 1466, 78, 78, 320, { flip: true });
serverRoom.stand("plant", 1514, 76, 124, 0.96);

const rooms = [openFloor, meetingRoom, lab, customerDesk, corner, serverRoom];

export const LOFT: House = {
  furnishing: "loft",
  rooms: [
    {
      place: "open-floor",
      storey: 1,
      left: 70,
      right: 676,
      finish: "brick",
      flooring: "boards",
      hue: 0,
      ceiling: "beams",
    },
    { place: "meeting-room", storey: 1, left: 690, right: 1010, finish: "plaster", flooring: "boards", hue: 1 },
    { place: null, storey: 1, left: 1024, right: 1116, finish: "shaft", flooring: "boards", hue: 5 },
    { place: "lab", storey: 1, left: 1130, right: 1530, finish: "plaster", flooring: "boards", hue: 2 },
    { place: "customer-desk", storey: 0, left: 70, right: 500, finish: "plaster", flooring: "boards", hue: 3 },
    {
      place: "corner",
      storey: 0,
      left: 514,
      right: 1010,
      finish: "brick",
      flooring: "boards",
      hue: 4,
      ceiling: "beams",
    },
    { place: null, storey: 0, left: 1024, right: 1116, finish: "shaft", flooring: "boards", hue: 5 },
    { place: "server-room", storey: 0, left: 1130, right: 1530, finish: "tile", flooring: "boards", hue: 5 },
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
