import { furnish } from "./builder.ts";
import type { House } from "./house.ts";

/** A small paper with a radio mast on the roof: desks that never matched, a press, a studio, ninety years of archive. */

const meetingRoom = furnish("meeting-room", 1);
meetingRoom.hang("chart", 198, 188, 146, 164);
meetingRoom.hang("front-pages", 338, 74, 140, 166);
meetingRoom.hang("tube-light", 232, 150, 20, 320);
meetingRoom.hang("bunting", 226, 240, 40, 320);
meetingRoom.hang("cobweb", 134, 72, 72, 320);
meetingRoom.stand("bundles", 126, 76, 58, 0.06);
meetingRoom.stand("coat-rack", 352, 50, 168, 0.08);
meetingRoom.stand("table", 232, 192, 78, 0.6);
meetingRoom.spot("table", 186, 0.5, 1, 74);
meetingRoom.spot("table", 278, 0.5, -1, 74);
meetingRoom.put("typewriter", 234, 50, 42, 0.62, 78);
meetingRoom.put("mug", 154, 18, 20, 0.6, 78);
meetingRoom.spot("board", 128, 0.74, 1);
meetingRoom.spot("board", 342, 0.76, -1);
meetingRoom.spot("stand", 178, 0.92, 1);
meetingRoom.spot("stand", 292, 0.94, -1);
meetingRoom.stand("forms", 366, 46, 118, 0.3);
meetingRoom.stand("half-wall", 352, 74, 84, 0.86);

const openFloor = furnish("open-floor", 1);
openFloor.hang("front-pages", 664, 230, 144, 168);
openFloor.hang("planner", 900, 208, 150, 168);
openFloor.hang("window", 1056, 92, 192, 114);
openFloor.hang("lamp", 622, 74, 84, 320);
openFloor.hang("lamp", 785, 30, 54, 320);
openFloor.hang("bunting", 880, 250, 40, 320);
openFloor.hang("cobweb", 582, 76, 76, 320);
for (const [x, kind, screen] of [
  [606, "school", "monitor"],
  [746, "grey", "laptop"],
  [890, "door-on-crates", "monitor"],
  [1034, "trestle", "laptop"],
] as const) {
  openFloor.stand("desk", x, 136, 84, 0.58, { variant: kind });
  openFloor.put(screen, x + 38, 56, 50, 0.6, 84);
  openFloor.spot("desk", x - 14, 0.5, 1, 80);
}
openFloor.put("typewriter", 830, 44, 38, 0.6, 84);
openFloor.put("phone", 694, 38, 28, 0.6, 84);
openFloor.put("tray", 976, 38, 22, 0.6, 84);
openFloor.put("mug", 556, 18, 20, 0.6, 84);
openFloor.stand("bundles", 700, 84, 62, 0.04);
openFloor.stand("cabinet", 962, 54, 112, 0.04);
openFloor.put("cat", 962, 64, 32, 0.04, 104);
openFloor.spot("stand", 884, 0.86, -1);
openFloor.spot("stand", 786, 0.88, 1);
openFloor.spot("stand", 692, 0.86, 1);
openFloor.spot("stand", 590, 0.9, 1);
openFloor.spot("stand", 1068, 0.9, -1);
openFloor.spot("stand", 980, 0.88, -1);
openFloor.stand("forms", 816, 50, 136, 0.3);
openFloor.stand("forms", 1100, 46, 168, 0.7);
openFloor.stand("forms", 672, 50, 112, 0.66);
openFloor.stand("bucket", 930, 44, 46, 0.97);
openFloor.stand("cables", 650, 190, 44, 0.98);
openFloor.stand("bundles", 554, 78, 58, 1.06);
openFloor.stand("bin", 962, 32, 42, 0.74);

const corner = furnish("corner", 1);
corner.hang("map", 1284, 104, 82, 204);
corner.hang("lamp", 1356, 74, 80, 320);
corner.hang("cobweb", 1470, 72, 72, 320, { flip: true });
corner.stand("lockers", 1248, 156, 188, 0.04);
corner.put("trophy", 1196, 42, 62, 0.04, 182);
corner.stand("archive", 1438, 132, 222, 0.05);
corner.stand("desk", 1346, 132, 82, 0.58, { variant: "school" });
corner.put("laptop", 1380, 52, 40, 0.6, 82);
corner.put("desk-lamp", 1300, 42, 66, 0.6, 82);
corner.spot("desk", 1338, 0.5, 1, 78);
corner.spot("stand", 1224, 0.84, 1);
corner.spot("stand", 1466, 0.8, -1);
corner.spot("stand", 1400, 0.9, -1);
corner.spot("stand", 1292, 0.94, 1);
corner.stand("forms", 1190, 46, 150, 0.6);
corner.stand("forms", 1500, 46, 132, 0.6);
corner.stand("bundles", 1494, 78, 60, 1.02);
corner.stand("half-wall", 1478, 88, 84, 0.7);
corner.stand("bucket", 1346, 42, 44, 0.97);

const serverRoom = furnish("server-room", 0);
serverRoom.hang("on-air", 236, 112, 46, 234);
serverRoom.hang("clock", 336, 50, 50, 226);
serverRoom.hang("notes", 346, 50, 56, 150);
serverRoom.hang("tube-light", 160, 110, 20, 320);
serverRoom.hang("cobweb", 338, 72, 72, 320, { flip: true });
for (const x of [136, 218]) serverRoom.stand("rack", x, 74, 196, 0.12);
serverRoom.stand("desk", 308, 148, 82, 0.58, { variant: "trestle" });
serverRoom.put("mixing-desk", 334, 96, 72, 0.6, 82);
serverRoom.spot("desk", 270, 0.5, 1, 78);
serverRoom.spot("stand", 150, 0.86, 1);
serverRoom.spot("stand", 240, 0.9, -1);
serverRoom.spot("stand", 194, 0.76, 1);
serverRoom.spot("stand", 336, 0.94, -1);
serverRoom.stand("cables", 210, 220, 52, 0.99);
serverRoom.stand("boxes", 352, 84, 78, 0.92);
serverRoom.stand("rug", 240, 230, 28, 0.86);

const lab = furnish("lab", 0);
lab.stand("press", 674, 240, 190, 0.1);
lab.hang("shelf-bulbs", 886, 162, 84, 214);
lab.hang("lamp", 700, 74, 84, 320);
lab.hang("picture", 612, 66, 56, 216);
lab.hang("cobweb", 582, 74, 74, 320);
lab.stand("workbench", 868, 168, 84, 0.52);
lab.put("prototype", 882, 104, 108, 0.54, 84, { variant: "radio" });
lab.put("tray", 806, 36, 22, 0.54, 84);
lab.spot("bench", 768, 0.7, 1);
lab.spot("bench", 942, 0.7, -1);
lab.spot("bench", 834, 0.4, 1, 70);
lab.spot("stand", 676, 0.88, 1);
lab.spot("stand", 584, 0.86, 1);
lab.spot("stand", 856, 0.92, -1);
lab.stand("forms", 548, 46, 130, 0.5);
lab.stand("forms", 970, 46, 150, 0.8);
lab.stand("cables", 740, 170, 44, 0.99);
lab.stand("bundles", 556, 80, 60, 0.3);
lab.stand("half-wall", 590, 96, 88, 0.66);

const customerDesk = furnish("customer-desk", 0);
customerDesk.hang("front-pages", 1118, 150, 74, 196);
customerDesk.hang("clock", 1216, 46, 46, 240);
customerDesk.hang("window", 1316, 124, 166, 118);
customerDesk.hang("door", 1452, 86, 204, 0);
customerDesk.hang("lamp", 1180, 70, 72, 320);
customerDesk.hang("mouse-hole", 1392, 32, 28, 0);
customerDesk.hang("cobweb", 1466, 74, 74, 320, { flip: true });
customerDesk.stand("bike", 1272, 132, 82, 0.06);
customerDesk.stand("counter", 1130, 142, 108, 0.6, { variant: "letter" });
customerDesk.put("phone", 1084, 42, 32, 0.62, 108);
customerDesk.put("phone", 1176, 42, 32, 0.62, 108, { flip: true });
customerDesk.put("monitor", 1132, 54, 50, 0.62, 108);
customerDesk.spot("counter", 1104, 0.5, 1, 104);
customerDesk.spot("counter", 1160, 0.48, 1, 104);
customerDesk.spot("queue", 1290, 0.8, -1);
customerDesk.spot("queue", 1332, 0.68, -1);
customerDesk.spot("queue", 1372, 0.86, -1);
customerDesk.spot("queue", 1412, 0.72, -1);
customerDesk.spot("queue", 1448, 0.9, -1);
customerDesk.spot("door", 1410, 0.6, -1);
customerDesk.spot("stand", 1220, 0.94, -1);
customerDesk.spot("stand", 1078, 1, 1);
customerDesk.stand("boxes", 1346, 108, 96, 0.95);
customerDesk.stand("forms", 1042, 44, 150, 0.5);
customerDesk.stand("forms", 1220, 46, 110, 0.3);
customerDesk.stand("plant", 1506, 70, 116, 0.2);

const rooms = [meetingRoom, openFloor, corner, serverRoom, lab, customerDesk];

export const NEWSROOM: House = {
  furnishing: "newsroom",
  rooms: [
    { place: "meeting-room", storey: 1, left: 70, right: 400, finish: "panel", flooring: "boards", hue: 1 },
    { place: null, storey: 1, left: 414, right: 506, finish: "shaft", flooring: "boards", hue: 4 },
    {
      place: "open-floor",
      storey: 1,
      left: 520,
      right: 1130,
      finish: "newsprint",
      flooring: "checker",
      hue: 0,
      ceiling: "beams",
    },
    {
      place: "corner",
      storey: 1,
      left: 1144,
      right: 1530,
      finish: "plaster",
      flooring: "boards",
      hue: 4,
      ceiling: "beams",
    },
    { place: "server-room", storey: 0, left: 70, right: 400, finish: "foam", flooring: "carpet", hue: 5 },
    { place: null, storey: 0, left: 414, right: 506, finish: "shaft", flooring: "boards", hue: 4 },
    {
      place: "lab",
      storey: 0,
      left: 520,
      right: 1000,
      finish: "brick",
      flooring: "concrete",
      hue: 2,
      ceiling: "ducts",
    },
    { place: "customer-desk", storey: 0, left: 1014, right: 1530, finish: "panel", flooring: "checker", hue: 3 },
  ],
  roof: [
    ["mast", 240],
    ["deck-chair", 700],
    ["mast", 1000],
    ["vent", 1300],
  ],
  slots: rooms.flatMap((room) => room.slots),
  spots: rooms.flatMap((room) => room.spots),
  lift: 460,
  entrance: 1452,
};
