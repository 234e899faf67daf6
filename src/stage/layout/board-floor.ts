import { furnish } from "./builder.ts";
import type { House } from "./house.ts";

/** Walnut, brass and a view: the floor of a celebrated company with eight months of cash. */

const corner = furnish("corner", 1);
corner.hang("window", 212, 214, 222, 66);
corner.hang("window", 448, 214, 222, 66);
corner.hang("portrait", 620, 88, 112, 180);
corner.hang("lamp", 330, 104, 66, 320);
corner.hang("cobweb", 626, 76, 76, 320, { flip: true });
corner.stand("telescope", 158, 104, 150, 0.24);
corner.stand("bell-model", 546, 118, 208, 0.24);
corner.stand("bust", 646, 56, 142, 0.08);
corner.stand("desk", 330, 190, 86, 0.58);
corner.put("monitor", 392, 58, 52, 0.6, 86);
corner.put("desk-lamp", 262, 44, 70, 0.6, 86);
corner.put("cactus", 300, 28, 44, 0.6, 86);
corner.spot("desk", 334, 0.5, 1, 82);
corner.spot("stand", 214, 0.86, 1);
corner.spot("stand", 442, 0.84, -1);
corner.spot("stand", 562, 0.9, -1);
corner.spot("stand", 136, 0.92, 1);
corner.spot("stand", 338, 0.94, 1);
corner.stand("rug", 380, 260, 30, 0.86);
corner.stand("forms", 232, 50, 140, 0.36);
corner.stand("forms", 452, 50, 116, 0.4);
corner.stand("plant", 672, 78, 126, 1.06);
corner.stand("half-wall", 630, 96, 92, 0.7);

const meetingRoom = furnish("meeting-room", 1);
meetingRoom.hang("portrait", 886, 80, 106, 178);
meetingRoom.hang("chart", 1050, 214, 152, 160);
meetingRoom.hang("portrait", 1288, 76, 102, 182);
meetingRoom.hang("cash-gauge", 1370, 80, 164, 138);
meetingRoom.hang("window", 1460, 88, 214, 70);
meetingRoom.hang("lamp", 1206, 84, 66, 320);
meetingRoom.hang("bunting", 1140, 300, 40, 320);
meetingRoom.hang("cobweb", 890, 76, 76, 320);
meetingRoom.stand("cabinet", 1370, 72, 84, 0.04);
meetingRoom.put("trophy", 1390, 40, 58, 0.04, 78);
meetingRoom.stand("bust", 870, 54, 136, 0.1);
meetingRoom.stand("table", 1152, 420, 78, 0.6);
meetingRoom.spot("table", 1040, 0.5, 1, 74);
meetingRoom.spot("table", 1256, 0.5, -1, 74);
meetingRoom.spot("table", 1112, 0.5, 1, 74);
meetingRoom.spot("table", 1186, 0.5, -1, 74);
meetingRoom.put("laptop", 1150, 52, 38, 0.62, 78);
meetingRoom.put("tray", 1316, 40, 22, 0.6, 78);
meetingRoom.put("mug", 984, 18, 20, 0.6, 78);
meetingRoom.spot("board", 916, 0.74, 1);
meetingRoom.spot("board", 1394, 0.76, -1);
meetingRoom.spot("stand", 1112, 0.92, 1);
meetingRoom.spot("stand", 1220, 0.94, -1);
meetingRoom.spot("stand", 1452, 0.86, -1);
meetingRoom.stand("forms", 954, 50, 118, 0.3);
meetingRoom.stand("forms", 1376, 50, 140, 0.3);
meetingRoom.stand("plant", 1500, 78, 126, 0.4);
meetingRoom.stand("cables", 1320, 180, 44, 0.98);

const customerDesk = furnish("customer-desk", 0);
customerDesk.hang("door", 132, 86, 204, 0);
customerDesk.hang("covers", 302, 176, 84, 188);
customerDesk.hang("lamp", 160, 86, 60, 320);
customerDesk.hang("cobweb", 358, 72, 72, 320, { flip: true });
customerDesk.stand("fish-tank", 226, 100, 132, 0.06);
customerDesk.stand("counter", 332, 128, 108, 0.6, { variant: "star" });
customerDesk.put("phone", 292, 42, 32, 0.62, 108);
customerDesk.put("phone", 374, 42, 32, 0.62, 108, { flip: true });
customerDesk.put("monitor", 334, 52, 48, 0.62, 108);
customerDesk.spot("counter", 308, 0.5, -1, 104);
customerDesk.spot("counter", 362, 0.48, -1, 104);
customerDesk.spot("queue", 232, 0.8, 1);
customerDesk.spot("queue", 202, 0.68, 1);
customerDesk.spot("queue", 174, 0.86, 1);
customerDesk.spot("queue", 150, 0.72, 1);
customerDesk.spot("queue", 128, 0.9, 1);
customerDesk.spot("door", 176, 0.6, 1);
customerDesk.spot("stand", 258, 0.94, 1);
customerDesk.spot("stand", 358, 1, -1);
customerDesk.stand("barrier", 150, 110, 66, 1.05);
customerDesk.stand("boxes", 204, 100, 90, 0.9);
customerDesk.stand("forms", 398, 44, 148, 0.4);
customerDesk.stand("plant", 396, 60, 104, 0.1);

const serverRoom = furnish("server-room", 0);
for (const x of [502, 586]) serverRoom.stand("rack", x, 76, 200, 0.12);
serverRoom.hang("tube-light", 566, 140, 20, 320);
serverRoom.hang("notes", 646, 54, 60, 186);
serverRoom.put("cat", 586, 62, 31, 0.12, 191);
serverRoom.hang("cobweb", 640, 68, 68, 320, { flip: true });
serverRoom.stand("desk", 632, 104, 80, 0.58, { variant: "grey" });
serverRoom.put("monitor", 656, 54, 50, 0.6, 80);
serverRoom.spot("desk", 626, 0.5, -1, 76);
serverRoom.spot("stand", 492, 0.86, 1);
serverRoom.spot("stand", 580, 0.78, -1);
serverRoom.spot("stand", 640, 0.94, -1);
serverRoom.stand("cables", 540, 190, 48, 0.98);
serverRoom.stand("bucket", 470, 42, 44, 0.95);
serverRoom.stand("bin", 676, 30, 40, 0.9);

const openFloor = furnish("open-floor", 0);
openFloor.hang("planner", 954, 206, 148, 168);
openFloor.hang("window", 1114, 96, 196, 104);
openFloor.hang("tube-light", 1005, 150, 20, 320);
openFloor.hang("bunting", 990, 240, 40, 320);
openFloor.hang("cobweb", 882, 72, 72, 320);
for (const [x, screen] of [
  [888, "monitor"],
  [1006, "laptop"],
  [1124, "monitor"],
] as const) {
  openFloor.stand("desk", x, 114, 82, 0.58);
  openFloor.put(screen, x + 32, 46, 44, 0.6, 82);
  openFloor.spot("desk", x - 10, 0.5, 1, 78);
}
openFloor.put("tray", 972, 36, 20, 0.6, 82);
openFloor.put("mug", 1080, 18, 20, 0.6, 82);
openFloor.spot("stand", 1054, 0.86, -1);
openFloor.spot("stand", 954, 0.88, 1);
openFloor.spot("stand", 890, 0.9, 1);
openFloor.spot("stand", 1128, 0.92, -1);
openFloor.spot("stand", 1090, 0.8, -1);
openFloor.stand("forms", 948, 46, 120, 0.3);
openFloor.stand("forms", 1168, 44, 140, 0.7);
openFloor.stand("bucket", 1004, 42, 44, 0.96);
openFloor.stand("plant", 850, 62, 104, 1.06);

const lab = furnish("lab", 0);
lab.hang("shelf-bulbs", 1316, 156, 84, 214);
lab.hang("whiteboard", 1450, 100, 104, 166);
lab.hang("tube-light", 1366, 140, 20, 320);
lab.hang("mouse-hole", 1252, 32, 28, 0);
lab.hang("cobweb", 1466, 72, 72, 320, { flip: true });
lab.stand("crate", 1250, 66, 58, 0.1);
lab.stand("workbench", 1378, 182, 84, 0.52);
lab.put("prototype", 1390, 108, 112, 0.54, 84, { variant: "engine" });
lab.put("tray", 1312, 38, 22, 0.54, 84);
lab.spot("bench", 1262, 0.7, 1);
lab.spot("bench", 1472, 0.7, -1);
lab.spot("bench", 1342, 0.4, 1, 70);
lab.spot("stand", 1406, 0.9, -1);
lab.spot("stand", 1304, 0.92, 1);
lab.stand("forms", 1234, 46, 116, 0.5);
lab.stand("forms", 1506, 46, 132, 0.8);
lab.stand("boxes", 1484, 84, 78, 0.88);
lab.stand("cables", 1320, 150, 40, 0.99);
lab.stand("plant", 1502, 66, 112, 0.2);

const rooms = [corner, meetingRoom, customerDesk, serverRoom, openFloor, lab];

export const BOARD_FLOOR: House = {
  furnishing: "board-floor",
  rooms: [
    {
      place: "corner",
      storey: 1,
      left: 70,
      right: 700,
      finish: "plaster",
      flooring: "boards",
      hue: 4,
      ceiling: "cornice",
    },
    { place: null, storey: 1, left: 714, right: 806, finish: "shaft", flooring: "marble", hue: 3 },
    {
      place: "meeting-room",
      storey: 1,
      left: 820,
      right: 1530,
      finish: "walnut",
      flooring: "carpet",
      hue: 1,
      ceiling: "cornice",
    },
    {
      place: "customer-desk",
      storey: 0,
      left: 70,
      right: 420,
      finish: "marble",
      flooring: "marble",
      hue: 3,
      ceiling: "cornice",
    },
    { place: "server-room", storey: 0, left: 434, right: 700, finish: "tile", flooring: "tiles", hue: 5 },
    { place: null, storey: 0, left: 714, right: 806, finish: "shaft", flooring: "marble", hue: 3 },
    {
      place: "open-floor",
      storey: 0,
      left: 820,
      right: 1190,
      finish: "panel",
      flooring: "carpet",
      hue: 0,
      ceiling: "cornice",
    },
    { place: "lab", storey: 0, left: 1204, right: 1530, finish: "plaster", flooring: "marble", hue: 2 },
  ],
  roof: [
    ["flag", 200],
    ["pots", 560],
    ["duct", 900],
    ["flag", 1340],
  ],
  slots: rooms.flatMap((room) => room.slots),
  spots: rooms.flatMap((room) => room.spots),
  lift: 760,
  entrance: 132,
};
