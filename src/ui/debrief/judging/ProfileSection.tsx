import type { Profile } from "../../../debrief/profile.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { HatIcon } from "../../base/HatIcon.tsx";
import { Part } from "../Part.tsx";
import { share, times } from "./counted.ts";
import "./profile.css";

/** What a play says about the hand that played it, and where one sees that. */
export function ProfileSection({ profile }: { profile: Profile | null }) {
  return (
    <Part id="profile" title={tDebrief("profile.heading")}>
      {profile === null ? <p>{tDebrief("profile.short")}</p> : <Named {...profile} />}
    </Part>
  );
}

function Named({ name, count, of, evidence }: Profile) {
  const kept = count === of ? tDebrief("profile.everyTime") : times(count);
  return (
    <div class="sheet profile-card">
      <div>
        <h3>{tDebrief(`profile.${name}.title`)}</h3>
        <p>{tDebrief(`profile.${name}.text`, { count, of, share: share(count, of), changes: times(of), kept })}</p>
        <p>
          <small>{tDebrief("profile.once")}</small>
        </p>
      </div>
      <div>
        <h4>{tDebrief("profile.seen")}</h4>
        <ul>
          {evidence.map(({ number, sceneTitle, label, hat }) => (
            <li key={number}>
              <HatIcon hat={hat} />
              <span>{tDebrief("profile.cite", { number, scene: sceneTitle, label })}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
