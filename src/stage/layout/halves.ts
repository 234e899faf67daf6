import { furnish } from "./builder.ts";
import type { House } from "./house.ts";

/**
 * After the merger: on the left the startup's brick and lamps, on the right the partitions of the company that bought
 * it, and down the middle the tape. Two coffee machines, two counters, two clocks that do not agree.
 */

const meetingRoom = furnish("meeting-room", 1);
meetingRoom.hang("chart", 206, 176, 146, 164);
meetingRoom.hang("logo", 334, 80, 66, 196, { variant: "both" });
meetingRoom.hang("lamp", 318, 48, 52, 320);
meetingRoom.hang("bunting", 222, 230, 40, 320);
meetingRoom.hang("cobweb", 134, 70, 70, 320);
meetingRoom.stand("bean-bag", 132, 84, 56, 0.14);
meetingRoom.stand("plant", 346, 70, 118, 0.12);
meetingRoom.stand("table", 230, 190, 78, 0.6);
meetingRoom.spot("table", 184, 0.5, 1, 74);
meetingRoom.spot("table", 276, 0.5, -1, 74);
meetingRoom.put("laptop", 232, 54, 40, 0.62, 78);
meetingRoom.put("mug", 152, 18, 20, 0.6, 78);
meetingRoom.of("cubicles").put("mug", 306, 18, 20, 0.6, 78);
meetingRoom.spot("board", 128, 0.74, 1);
meetingRoom.spot("board", 332, 0.76, -1);
meetingRoom.spot("stand", 180, 0.92, 1);
meetingRoom.spot("stand", 284, 0.94, -1);
meetingRoom.stand("forms", 110, 44, 118, 0.3);
meetingRoom.stand("half-wall", 346, 72, 84, 0.86);

const openFloor = furnish("open-floor", 1);
const grey = openFloor.of("cubicles");
openFloor.hang("window", 488, 108, 190, 112);
openFloor.hang("logo", 588, 76, 62, 218, { variant: "sunrise" });
openFloor.hang("planner", 747, 226, 150, 168);
grey.hang("logo", 906, 76, 62, 218, { variant: "pyramid" });
grey.hang("window", 1006, 108, 166, 124);
openFloor.hang("lamp", 536, 52, 58, 320);
grey.hang("tube-light", 950, 150, 20, 320);
openFloor.hang("bunting", 747, 300, 40, 320);
grey.hang("cobweb", 1030, 74, 74, 320, { flip: true });
openFloor.stand("coffee", 700, 74, 142, 0.06);
grey.stand("coffee", 794, 74, 142, 0.06);
for (const [x, screen] of [
  [488, "monitor"],
  [628, "laptop"],
] as const) {
  openFloor.stand("desk", x, 138, 84, 0.58);
  openFloor.put(screen, x + 38, 58, 52, 0.6, 84);
  openFloor.spot("desk", x - 14, 0.5, 1, 80);
}
for (const x of [876, 1012]) {
  grey.stand("cubicle-back", x, 138, 140, 0.3);
  grey.stand("cubicle-front", x, 138, 140, 0.56);
  grey.put("monitor", x + 34, 54, 50, 0.6, 78);
  grey.spot("desk", x - 16, 0.5, 1, 76);
}
openFloor.put("cactus", 576, 30, 46, 0.6, 84);
grey.put("tray", 832, 36, 22, 0.6, 78);
grey.put("phone", 972, 36, 26, 0.6, 78);
openFloor.spot("stand", 796, 0.86, -1);
openFloor.spot("stand", 698, 0.86, 1);
openFloor.spot("stand", 604, 0.88, 1);
openFloor.spot("stand", 900, 0.88, -1);
openFloor.spot("stand", 1028, 0.9, -1);
openFloor.spot("stand", 474, 0.9, 1);
openFloor.stand("football", 560, 120, 70, 0.2);
openFloor.stand("forms", 560, 48, 120, 0.68);
grey.stand("forms", 944, 50, 168, 0.7);
grey.stand("forms", 1062, 46, 140, 0.9);
openFloor.stand("dog", 644, 82, 44, 0.98);
openFloor.stand("bucket", 560, 44, 46, 0.97);
openFloor.stand("cables", 480, 150, 44, 0.98);
openFloor.stand("plant", 436, 84, 140, 1.06);
grey.stand("plant", 1064, 64, 96, 1.06);

const corner = furnish("corner", 1).of("cubicles");
corner.hang("window", 1306, 132, 176, 122);
corner.hang("picture", 1424, 76, 60, 206, { variant: "pie" });
corner.hang("tube-light", 1360, 150, 20, 320);
corner.hang("cobweb", 1470, 72, 72, 320, { flip: true });
corner.stand("fridge", 1266, 70, 164, 0.06);
corner.stand("bookcase", 1468, 78, 178, 0.05);
corner.stand("desk", 1362, 146, 84, 0.58);
corner.put("monitor", 1402, 56, 50, 0.6, 84);
corner.put("desk-lamp", 1312, 42, 66, 0.6, 84);
corner.put("tray", 1350, 38, 22, 0.6, 84);
corner.spot("desk", 1354, 0.5, 1, 80);
corner.spot("stand", 1270, 0.84, 1);
corner.spot("stand", 1472, 0.8, -1);
corner.spot("stand", 1420, 0.92, -1);
corner.spot("stand", 1318, 0.94, 1);
corner.stand("forms", 1242, 44, 140, 0.4);
corner.stand("forms", 1504, 44, 104, 0.7);
corner.stand("rug", 1370, 200, 28, 0.86);
corner.of("loft").stand("bean-bag", 1496, 84, 54, 1.04);
corner.stand("half-wall", 1482, 84, 84, 0.72);

const lab = furnish("lab", 0);
lab.hang("shelf-bulbs", 188, 168, 84, 214);
lab.hang("whiteboard", 328, 84, 92, 172);
lab.hang("lamp", 300, 44, 50, 320);
lab.hang("mouse-hole", 116, 32, 28, 0);
lab.hang("cobweb", 330, 70, 70, 320, { flip: true });
lab.stand("workbench", 232, 172, 84, 0.52);
lab.put("prototype", 244, 104, 108, 0.54, 84);
lab.put("tray", 170, 38, 22, 0.54, 84);
lab.spot("bench", 128, 0.7, 1);
lab.spot("bench", 334, 0.7, -1);
lab.spot("bench", 198, 0.4, 1, 70);
lab.spot("stand", 276, 0.88, -1);
lab.spot("stand", 178, 0.92, 1);
lab.stand("forms", 102, 44, 104, 0.4);
lab.stand("cables", 240, 150, 40, 0.99);
lab.stand("plant", 366, 66, 116, 0.3);

const customerDesk = furnish("customer-desk", 0);
const service = customerDesk.of("cubicles");
customerDesk.hang("poster", 468, 62, 84, 170, { variant: "rocket" });
customerDesk.hang("picture", 548, 60, 52, 204, { variant: "sun" });
customerDesk.hang("door", 640, 86, 204, 0);
customerDesk.hang("clock", 712, 46, 46, 240);
service.hang("clock", 784, 46, 46, 240, { variant: "slow" });
service.hang("window", 882, 112, 150, 126);
service.hang("poster", 1010, 64, 86, 168, { variant: "rules" });
customerDesk.hang("lamp", 508, 50, 56, 320);
service.hang("tube-light", 940, 150, 20, 320);
service.hang("cobweb", 1030, 72, 72, 320, { flip: true });
customerDesk.stand("counter", 496, 124, 108, 0.6, { variant: "smile" });
customerDesk.put("phone", 460, 42, 32, 0.62, 108);
customerDesk.put("plant-small", 536, 32, 44, 0.62, 108);
customerDesk.spot("counter", 500, 0.5, 1, 104);
service.stand("counter", 998, 124, 108, 0.6, { variant: "number" });
service.put("phone", 1034, 42, 32, 0.62, 108, { flip: true });
service.put("monitor", 962, 52, 48, 0.62, 108);
service.spot("counter", 1002, 0.5, -1, 104);
customerDesk.spot("queue", 598, 0.8, -1);
customerDesk.spot("queue", 640, 0.68, -1);
customerDesk.spot("queue", 680, 0.86, -1);
customerDesk.spot("queue", 720, 0.72, -1);
customerDesk.spot("queue", 762, 0.9, -1);
customerDesk.spot("door", 684, 0.6, -1);
customerDesk.spot("stand", 834, 0.92, 1);
customerDesk.spot("stand", 930, 0.94, -1);
customerDesk.stand("boxes", 720, 108, 96, 0.95);
service.stand("barrier", 836, 120, 66, 0.3);
service.stand("forms", 1062, 44, 150, 0.92);
service.stand("forms", 926, 46, 118, 0.3);
customerDesk.stand("plant", 430, 72, 116, 1.04);

const serverRoom = furnish("server-room", 0).of("cubicles");
for (const x of [1276, 1360]) serverRoom.stand("rack", x, 78, 204, 0.12);
serverRoom.put("cat", 1360, 66, 33, 0.12, 195);
serverRoom.hang("tube-light", 1330, 150, 20, 320);
serverRoom.hang("notes", 1464, 58, 62, 190);
serverRoom.hang("cobweb", 1466, 74, 74, 320, { flip: true });
serverRoom.stand("desk", 1452, 110, 80, 0.58);
serverRoom.put("monitor", 1474, 56, 50, 0.6, 80);
serverRoom.spot("desk", 1442, 0.5, -1, 76);
serverRoom.spot("stand", 1286, 0.76, 1);
serverRoom.spot("stand", 1376, 0.74, -1);
serverRoom.spot("stand", 1330, 0.92, 1);
serverRoom.spot("stand", 1430, 0.93, -1);
serverRoom.stand("cables", 1320, 200, 52, 0.99);
serverRoom.of("loft").stand("bike", 1250, 116, 74, 0.7);
serverRoom.stand("boxes", 1478, 88, 80, 0.9);

const rooms = [meetingRoom, openFloor, corner, lab, customerDesk, serverRoom];

export const HALVES: House = {
  furnishing: "halves",
  rooms: [
    { place: "meeting-room", storey: 1, left: 70, right: 390, finish: "plaster", flooring: "boards", hue: 1 },
    {
      place: "open-floor",
      storey: 1,
      left: 404,
      right: 1090,
      finish: "brick",
      flooring: "boards",
      hue: 0,
      rightHalf: { finish: "panel", flooring: "tiles", hue: 3, from: "cubicles" },
    },
    { place: null, storey: 1, left: 1104, right: 1196, finish: "shaft", flooring: "tiles", hue: 5, from: "cubicles" },
    {
      place: "corner",
      storey: 1,
      left: 1210,
      right: 1530,
      finish: "panel",
      flooring: "tiles",
      hue: 4,
      from: "cubicles",
    },
    { place: "lab", storey: 0, left: 70, right: 390, finish: "plaster", flooring: "boards", hue: 2 },
    {
      place: "customer-desk",
      storey: 0,
      left: 404,
      right: 1090,
      finish: "brick",
      flooring: "boards",
      hue: 4,
      rightHalf: { finish: "plaster", flooring: "tiles", hue: 2, from: "cubicles" },
    },
    { place: null, storey: 0, left: 1104, right: 1196, finish: "shaft", flooring: "tiles", hue: 5, from: "cubicles" },
    {
      place: "server-room",
      storey: 0,
      left: 1210,
      right: 1530,
      finish: "tile",
      flooring: "tiles",
      hue: 5,
      from: "cubicles",
    },
  ],
  roof: [
    ["pots", 200],
    ["deck-chair", 560],
    ["duct", 900],
    ["aerial", 1240],
  ],
  slots: rooms.flatMap((room) => room.slots),
  spots: rooms.flatMap((room) => room.spots),
  lift: 1150,
  entrance: 640,
};
