import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { Offers } from "../../workshop/console-view.ts";
import { Dialog } from "../base/Dialog.tsx";
import "./dialogs.css";

interface JumpDialogProps {
  scenes: Offers["jump"];
  onJump: (scene: string) => void;
  onClose: () => void;
}

/** Later scenes, by their acts. */
export function JumpDialog({ scenes, onJump, onClose }: JumpDialogProps) {
  const acts = [...new Set(scenes.map(({ act }) => act))];
  return (
    <Dialog title={tWorkshop("ask.jump")} wide onClose={onClose}>
      <p>{tWorkshop("ask.jumpDetail")}</p>
      {acts.map((act) => (
        <section key={act} class="jump-act">
          <h3>{act}</h3>
          <div class="row tight">
            {scenes
              .filter((scene) => scene.act === act)
              .map(({ scene, title }) => (
                <button key={scene} type="button" class="button" onClick={() => onJump(scene)}>
                  {title}
                </button>
              ))}
          </div>
        </section>
      ))}
    </Dialog>
  );
}
