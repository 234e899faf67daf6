// The part of Phaser that the stage uses, from Phaser's own sources: what `phaser` means in this project
// (see vite-phaser.ts). What is not exported here does not exist, and the build says so.

// Phaser's own systems put themselves into a list when they are loaded, and Phaser takes them from there.
import "phaser/src/events/EventEmitter.js";
import "phaser/src/cameras/2d/CameraManager.js";
import "phaser/src/gameobjects/GameObjectCreator.js";
import "phaser/src/gameobjects/GameObjectFactory.js";
import "phaser/src/gameobjects/image/ImageFactory.js";
import "phaser/src/gameobjects/DisplayList.js";
import "phaser/src/gameobjects/UpdateList.js";
import "phaser/src/scene/ScenePlugin.js";
import CONST from "phaser/src/const.js";
import Events from "phaser/src/core/events/index.js";

export const { WEBGL } = CONST;
export const Core = { Events };
export { default as BlendModes } from "phaser/src/renderer/BlendModes.js";
export { default as Game } from "phaser/src/core/Game.js";
export { default as Scale } from "phaser/src/scale/const/SCALE_MODE_CONST.js";
export { default as TintModes } from "phaser/src/renderer/TintModes.js";
export { default as Scene } from "phaser/src/scene/Scene.js";
