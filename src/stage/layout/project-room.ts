import { furnish } from "./builder.ts";
import type { House } from "./house.ts";

/** Plywood, plans and a night sky: the people who build a planetarium, three weeks before it opens. */

const openFloor = furnish("open-floor", 1);
openFloor.hang("window", 256, 100, 182, 116);
openFloor.hang("countdown", 386, 136, 100, 192);
openFloor.hang("planner", 576, 212, 152, 168);
openFloor.hang("gantt", 762, 138, 128, 182);
openFloor.hang("lamp", 458, 28, 52, 320);
openFloor.hang("lamp", 692, 28, 52, 320);
openFloor.hang("bunting", 560, 240, 40, 320);
openFloor.hang("mouse-hole", 700, 32, 28, 0);
openFloor.hang("cobweb", 238, 76, 76, 320);
for (const [x, screen] of [
  [300, "laptop"],
  [456, "monitor"],
  [612, "laptop"],
  [762, "monitor"],
] as const) {
  openFloor.stand("desk", x, 146, 84, 0.58);
  openFloor.put(screen, x + 42, 60, 52, 0.6, 84);
  openFloor.spot("desk", x - 16, 0.5, 1, 80);
}
openFloor.put("mug", 250, 18, 20, 0.6, 84);
openFloor.put("phone", 408, 40, 28, 0.6, 84);
openFloor.put("tray", 566, 40, 22, 0.6, 84);
openFloor.put("cactus", 714, 32, 48, 0.6, 84);
openFloor.stand("rolls", 374, 46, 96, 0.1);
openFloor.stand("rolls", 536, 46, 96, 0.1);
openFloor.stand("crate", 690, 78, 66, 0.06);
openFloor.spot("stand", 278, 0.84, 1);
openFloor.spot("stand", 440, 0.86, 1);
openFloor.spot("stand", 560, 0.86, -1);
openFloor.spot("stand", 674, 0.86, -1);
openFloor.spot("stand", 784, 0.9, -1);
openFloor.spot("stand", 356, 0.9, 1);
openFloor.stand("stepladder", 222, 62, 150, 0.2);
openFloor.stand("forms", 612, 50, 126, 0.3);
openFloor.stand("forms", 826, 44, 150, 0.7);
openFloor.stand("bucket", 620, 44, 46, 0.96);
openFloor.stand("cables", 300, 190, 44, 0.98);
openFloor.stand("plant", 208, 74, 118, 1.06);

const meetingRoom = furnish("meeting-room", 1);
meetingRoom.hang("chart", 1006, 204, 148, 164);
meetingRoom.hang("clock", 1140, 44, 44, 236);
meetingRoom.hang("tube-light", 1020, 150, 20, 320);
meetingRoom.hang("bunting", 1014, 230, 40, 320);
meetingRoom.hang("cobweb", 1128, 72, 72, 320, { flip: true });
meetingRoom.stand("crate", 1132, 80, 72, 0.04);
meetingRoom.put("trophy", 1132, 46, 66, 0.04, 76);
meetingRoom.stand("plant", 912, 70, 116, 0.15);
meetingRoom.stand("table", 1024, 190, 78, 0.6);
meetingRoom.spot("table", 978, 0.5, 1, 74);
meetingRoom.spot("table", 1070, 0.5, -1, 74);
meetingRoom.put("laptop", 1026, 54, 40, 0.62, 78);
meetingRoom.put("mug", 946, 18, 20, 0.6, 78);
meetingRoom.spot("board", 922, 0.74, 1);
meetingRoom.spot("board", 1130, 0.76, -1);
meetingRoom.spot("stand", 968, 0.92, 1);
meetingRoom.spot("stand", 1084, 0.94, -1);
meetingRoom.stand("forms", 894, 46, 118, 0.3);
meetingRoom.stand("half-wall", 1150, 66, 84, 0.98);

const corner = furnish("corner", 1);
corner.hang("window", 1304, 144, 176, 124);
corner.hang("blueprint", 1446, 108, 84, 200);
corner.hang("lamp", 1386, 54, 62, 320);
corner.hang("cobweb", 1470, 72, 72, 320, { flip: true });
corner.stand("coffee", 1254, 74, 146, 0.06);
corner.stand("bookcase", 1466, 84, 182, 0.05);
corner.stand("coat-rack", 1402, 50, 168, 0.08);
corner.stand("desk", 1334, 150, 84, 0.58);
corner.put("laptop", 1376, 58, 44, 0.6, 84);
corner.put("desk-lamp", 1282, 44, 70, 0.6, 84);
corner.put("tray", 1324, 40, 22, 0.6, 84);
corner.spot("desk", 1326, 0.5, 1, 80);
corner.spot("stand", 1264, 0.84, 1);
corner.spot("stand", 1452, 0.78, -1);
corner.spot("stand", 1404, 0.9, -1);
corner.spot("stand", 1320, 0.94, 1);
corner.stand("forms", 1230, 46, 140, 0.34);
corner.stand("forms", 1500, 44, 132, 0.6);
corner.stand("rolls", 1500, 46, 92, 0.98);
corner.stand("half-wall", 1484, 84, 84, 0.72);

const lab = furnish("lab", 0);
lab.stand("dome", 356, 306, 244, 0.06);
lab.hang("shelf-bulbs", 620, 176, 84, 214);
lab.hang("blueprint", 588, 92, 72, 100);
lab.hang("lamp", 500, 54, 62, 320);
lab.hang("cobweb", 238, 74, 74, 320);
lab.stand("workbench", 606, 192, 84, 0.52);
lab.put("prototype", 606, 108, 108, 0.54, 84, { variant: "star-projector" });
lab.put("tray", 534, 40, 24, 0.54, 84);
lab.spot("bench", 488, 0.7, 1);
lab.spot("bench", 680, 0.7, -1);
lab.spot("bench", 570, 0.4, 1, 70);
lab.spot("stand", 300, 0.86, 1);
lab.spot("stand", 396, 0.84, 1);
lab.spot("stand", 596, 0.92, -1);
lab.stand("crate", 700, 66, 56, 0.1);
lab.stand("crate", 228, 92, 74, 1.02);
lab.stand("stepladder", 478, 58, 138, 0.3);
lab.stand("forms", 548, 50, 104, 0.3);
lab.stand("forms", 702, 46, 132, 0.8);
lab.stand("cables", 420, 190, 44, 0.99);
lab.stand("half-wall", 310, 104, 92, 0.6);

const serverRoom = furnish("server-room", 0);
for (const x of [824, 910]) serverRoom.stand("rack", x, 80, 200, 0.12);
serverRoom.put("cat", 824, 68, 34, 0.12, 191);
serverRoom.hang("notes", 1000, 60, 64, 186);
serverRoom.hang("tube-light", 906, 150, 20, 320);
serverRoom.hang("cobweb", 996, 74, 74, 320, { flip: true });
serverRoom.stand("desk", 990, 106, 80, 0.58);
serverRoom.put("monitor", 1010, 56, 50, 0.6, 80);
serverRoom.spot("desk", 980, 0.5, -1, 76);
serverRoom.spot("stand", 826, 0.86, 1);
serverRoom.spot("stand", 914, 0.74, -1);
serverRoom.spot("stand", 944, 0.93, -1);
serverRoom.stand("crate", 784, 56, 60, 0.3);
serverRoom.stand("cables", 900, 200, 50, 0.99);
serverRoom.stand("boxes", 1000, 92, 80, 0.98);
serverRoom.stand("bin", 1034, 32, 42, 0.9);

const customerDesk = furnish("customer-desk", 0);
customerDesk.hang("poster", 1136, 64, 86, 176, { variant: "rocket" });
customerDesk.hang("clock", 1216, 46, 46, 240);
customerDesk.hang("window", 1330, 134, 150, 126);
customerDesk.hang("door", 1464, 86, 204, 0);
customerDesk.hang("mobile", 1300, 190, 104, 320);
customerDesk.hang("cobweb", 1468, 74, 74, 320, { flip: true });
customerDesk.stand("crate", 1286, 70, 58, 0.02);
customerDesk.stand("counter", 1186, 138, 108, 0.6, { variant: "planet" });
customerDesk.put("phone", 1142, 44, 32, 0.62, 108);
customerDesk.put("phone", 1230, 44, 32, 0.62, 108, { flip: true });
customerDesk.put("monitor", 1186, 54, 50, 0.62, 108);
customerDesk.spot("counter", 1158, 0.5, 1, 104);
customerDesk.spot("counter", 1216, 0.48, 1, 104);
customerDesk.spot("queue", 1328, 0.8, -1);
customerDesk.spot("queue", 1370, 0.68, -1);
customerDesk.spot("queue", 1408, 0.86, -1);
customerDesk.spot("queue", 1446, 0.72, -1);
customerDesk.spot("queue", 1474, 0.9, -1);
customerDesk.spot("door", 1424, 0.6, -1);
customerDesk.spot("stand", 1264, 0.94, -1);
customerDesk.spot("stand", 1134, 1, 1);
customerDesk.stand("boxes", 1392, 108, 96, 0.95);
customerDesk.stand("forms", 1102, 44, 150, 0.5);
customerDesk.stand("forms", 1270, 46, 110, 0.3);
customerDesk.stand("plant", 1506, 70, 116, 0.2);

const rooms = [openFloor, meetingRoom, corner, lab, serverRoom, customerDesk];

export const PROJECT_ROOM: House = {
  furnishing: "project-room",
  rooms: [
    { place: null, storey: 1, left: 70, right: 162, finish: "shaft", flooring: "concrete", hue: 5 },
    {
      place: "open-floor",
      storey: 1,
      left: 176,
      right: 850,
      finish: "plywood",
      flooring: "boards",
      hue: 0,
      ceiling: "ducts",
    },
    { place: "meeting-room", storey: 1, left: 864, right: 1190, finish: "plaster", flooring: "boards", hue: 1 },
    {
      place: "corner",
      storey: 1,
      left: 1204,
      right: 1530,
      finish: "plywood",
      flooring: "boards",
      hue: 4,
      ceiling: "ducts",
    },
    { place: null, storey: 0, left: 70, right: 162, finish: "shaft", flooring: "concrete", hue: 5 },
    { place: "lab", storey: 0, left: 176, right: 740, finish: "night", flooring: "concrete", hue: 2, ceiling: "beams" },
    { place: "server-room", storey: 0, left: 754, right: 1060, finish: "tile", flooring: "concrete", hue: 5 },
    {
      place: "customer-desk",
      storey: 0,
      left: 1074,
      right: 1530,
      finish: "plywood",
      flooring: "concrete",
      hue: 3,
      ceiling: "ducts",
    },
  ],
  roof: [
    ["vent", 300],
    ["crane", 640],
    ["dish", 1080],
    ["aerial", 1400],
  ],
  slots: rooms.flatMap((room) => room.slots),
  spots: rooms.flatMap((room) => room.spots),
  lift: 116,
  entrance: 1464,
};
