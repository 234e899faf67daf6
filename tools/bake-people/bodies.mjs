// The bodies: who wears what in which pose, and which point lies in which area. `top` is the base colour.
// Every sleeve is a long one: where a drawing has short ones, a cut at the wrist leaves only the hand to the skin, so
// that nobody's garment changes with the pose.

const standing = (name, options) => ({ from: ["pose/standing", name], base: "top", split: true, ...options });
const sitting = (name, options) => ({ from: ["pose/sitting", name], base: "top", ...options });
const bust = (name, options) => ({ from: ["pose/bust", name], base: "top", ...options });

export const BODIES = {
  blazer: standing("BlazerPantsWB", {
    areas: {
      skin: [
        [470, 543],
        [302, 1377],
        [860, 1506],
        [215, 2661],
        [521, 2646],
      ],
      inner: [[530, 747]],
      shoe: [
        [131, 2787],
        [587, 2718],
      ],
    },
    solids: { trousers: [[497, 1749]] },
  }),
  crossed: standing("CrossedArmsWB", {
    hips: [128, 1560, 690, 1560],
    areas: {
      skin: [
        [439, 558],
        [427, 906],
        [58, 2649],
        [610, 2655],
      ],
      shoe: [
        [-104, 2829],
        [631, 2784],
      ],
      paper: [
        [-20, 2877],
        [634, 2874],
      ],
    },
    solids: { trousers: [[286, 1545]] },
  }),
  pointing: standing("PointingFingerWB", {
    areas: {
      skin: [
        [466, 588],
        [121, 1428],
        [1138, 747],
        [1198, 624],
      ],
      paper: [
        [439, 2559],
        [316, 2634],
      ],
    },
    solids: { trousers: [[418, 1995]] },
  }),
  dots: standing("PolkaDots", {
    areas: {
      skin: [
        [461, 562],
        [122, 1528],
        [806, 1470],
        [218, 2593],
        [446, 2611],
      ],
      trousers: [[437, 1573]],
      paper: [
        [221, 2860],
        [476, 2758],
      ],
    },
    solids: {
      shoe: [
        [245, 2752],
        [533, 2680],
      ],
    },
  }),
  resting: standing("RestingWB", {
    hips: [196, 1600, 770, 1600],
    areas: {
      skin: [
        [462, 579],
        [399, 1419],
        [804, 1467],
        [276, 2706],
        [912, 2625],
      ],
      shoe: [
        [363, 2832],
        [1017, 2727],
      ],
    },
    solids: { trousers: [[606, 1722]] },
  }),
  explaining: standing("RoboDanceWB", {
    hips: [244, 1560, 692, 1770],
    areas: {
      skin: [
        [467, 540],
        [-4, 1383],
        [1007, 1191],
        [26, 2688],
        [734, 2763],
      ],
      shoe: [
        [56, 2835],
        [800, 2880],
      ],
      paper: [
        [-79, 2898],
        [620, 2940],
      ],
    },
    solids: { trousers: [[569, 1806]] },
  }),
  shirt: standing("ShirtPantsWB", {
    areas: {
      skin: [
        [475, 494],
        [235, 1601],
        [874, 1540],
        [133, 2681],
        [592, 2657],
      ],
      shoe: [
        [154, 2852],
        [670, 2777],
      ],
      paper: [
        [151, 2972],
        [598, 2870],
      ],
    },
    solids: { trousers: [[659, 1691]] },
  }),
  walking: standing("WalkingWB", {
    hips: [166, 1600, 766, 1600],
    areas: {
      skin: [
        [471, 538],
        [450, 1530],
        [72, 2413],
        [636, 2626],
      ],
      shoe: [
        [30, 2617],
        [675, 2770],
      ],
      paper: [
        [-63, 2566],
        [654, 2857],
      ],
    },
    cuts: [
      [
        [300, 1530],
        [450, 1385],
      ],
    ],
    solids: { trousers: [[336, 1747]] },
  }),
  crossedLegs: sitting("CrossedLegs", {
    areas: {
      skin: [
        [451, 511],
        [847, 1045],
        [873, 1163],
        [910, 2008],
        [1230, 1260],
      ],
      shoe: [
        [980, 2138],
        [1333, 1268],
      ],
    },
    solids: { trousers: "all" },
  }),
  floor: sitting("ClosedLegWB", {
    areas: {
      skin: [
        [453, 547],
        [972, 1186],
        [1023, 1117],
      ],
      inner: [
        [480, 775],
        [528, 826],
        [603, 880],
        [621, 937],
        [558, 1000],
      ],
      shoe: [
        [1035, 1906],
        [1137, 1840],
      ],
      paper: [[1158, 2011]],
    },
    solids: { trousers: "all" },
  }),
  floorOpen: sitting("OneLegUpWB", {
    areas: {
      skin: [
        [460, 560],
        [440, 1180],
      ],
      shoe: [
        [604, 1855],
        [134, 1728],
        [442, 1735],
      ],
      paper: [[524, 1918]],
      trousers: [[49, 1075]],
    },
    cuts: [
      [
        [345, 1108],
        [470, 1045],
      ],
    ],
    solids: { trousers: "all" },
  }),
  crouching: sitting("MediumWB", {
    areas: {
      skin: [
        [455, 600],
        [170, 1150],
        [640, 1200],
      ],
      shoe: [
        [89, 1766],
        [374, 1621],
        [421, 1446],
      ],
      paper: [[169, 1851]],
    },
    cuts: [
      [
        [85, 1050],
        [275, 1035],
      ],
      [
        [620, 1070],
        [735, 1140],
      ],
    ],
    solids: { trousers: "all" },
  }),
  wheelchair: sitting("Wheelchair", {
    areas: {
      skin: [
        [463, 523],
        [1133, 683],
        [458, 1088],
        [1281, 1951],
      ],
      trousers: [
        [491, 1368],
        [938, 1318],
        [1188, 1611],
        [303, 1228],
      ],
      shoe: [
        [1026, 2023],
        [1121, 2043],
        [1376, 2006],
      ],
      metal: [
        [638, 1326],
        [638, 1386],
        [151, 1333],
        [811, 2128],
        [1443, 2136],
        [696, 1978],
        [748, 1696],
        [218, 2063],
        [98, 2096],
        [696, 1648],
        [601, 1983],
        [213, 1571],
      ],
    },
    solids: { inner: [[546, 728]] },
  }),
  typing: bust("Geek", {
    drop: ([left, top]) => left > 780 && top > 780,
    areas: {
      skin: [
        [460, 540],
        [450, 930],
      ],
      metal: [
        [715, 901],
        [570, 996],
      ],
    },
    cuts: [
      [
        [543, 492],
        [562, 478],
      ],
      [
        [500, 646],
        [486, 640],
      ],
      [
        [594, 893],
        [614, 880],
      ],
    ],
  }),
  coffee: bust("Coffee", {
    areas: {
      skin: [
        [478, 502],
        [400, 924],
      ],
      paper: [[610, 880]],
    },
    cuts: [
      [
        [548, 781],
        [512, 784],
      ],
    ],
  }),
  device: bust("Device", {
    areas: {
      skin: [
        [461, 575],
        [515, 860],
      ],
      metal: [[695, 716]],
    },
    drop: ([left, top, right, bottom]) => right - left < 52 && bottom - top < 52,
  }),
  paper: bust("Paper", {
    areas: {
      skin: [
        [476, 477],
        [751, 829],
        [520, 880],
      ],
      paper: [[706, 724]],
    },
    cuts: [
      [
        [662, 824],
        [660, 854],
      ],
      [
        [660, 854],
        [652, 884],
      ],
      [
        [645, 872],
        [656, 876],
      ],
    ],
    solids: { top: "all" },
    creases: [
      [219, 949],
      [356, 1032],
    ],
  }),
  pointingUp: bust("PointingUp", {
    areas: {
      skin: [
        [475, 476],
        [807, 653],
        [807, 483],
        [825, 526],
      ],
    },
    solids: { top: "all" },
    creases: [
      [200, 926],
      [770, 751],
    ],
  }),
  shrugging: bust("Whatever", {
    areas: {
      skin: [
        [459, 552],
        [-42, 684],
        [870, 740],
      ],
    },
    cuts: [
      [
        [88, 760],
        [200, 690],
      ],
      [
        [790, 785],
        [905, 850],
      ],
    ],
    solids: { top: "all" },
  }),
};
