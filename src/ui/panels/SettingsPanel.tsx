import { t } from "../../i18n/t.ts";
import type { Settings } from "../../storage/settings.ts";
import { Dialog } from "../base/Dialog.tsx";
import "./settings.css";

interface SettingsPanelProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  onClose: () => void;
}

/** What a player can set. Everything takes effect at once. */
export function SettingsPanel({ settings, onChange, onClose }: SettingsPanelProps) {
  return (
    <Dialog title={t("settings.heading")} onClose={onClose}>
      <div class="settings">
        <Options
          name="textSize"
          legend={t("settings.textSize")}
          options={[
            ["normal", t("settings.textSize.normal")],
            ["large", t("settings.textSize.large")],
            ["huge", t("settings.textSize.huge")],
          ]}
          value={settings.textSize}
          onChange={(textSize) => onChange({ textSize })}
        />
        <Options
          name="motion"
          legend={t("settings.motion")}
          options={[
            ["system", t("settings.motion.system")],
            ["reduced", t("settings.motion.reduced")],
            ["full", t("settings.motion.full")],
          ]}
          value={settings.motion}
          onChange={(motion) => onChange({ motion })}
        />
        <Options
          name="contrast"
          legend={t("settings.contrast")}
          options={[
            ["normal", t("settings.contrast.normal")],
            ["high", t("settings.contrast.high")],
          ]}
          value={settings.contrast}
          onChange={(contrast) => onChange({ contrast })}
        />
        <label class="slider">
          <b>{t("settings.volume")}</b>
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            value={settings.volume}
            onInput={(event) => onChange({ volume: event.currentTarget.valueAsNumber })}
          />
        </label>
        <Tick label={t("settings.muted")} checked={settings.muted} onChange={(muted) => onChange({ muted })} />
        <Options
          name="captions"
          legend={t("settings.captions")}
          options={[
            ["shown", t("settings.captions.shown")],
            ["spoken", t("settings.captions.spoken")],
            ["off", t("settings.captions.off")],
          ]}
          value={settings.captions}
          onChange={(captions) => onChange({ captions })}
        />
        <Tick
          label={t("settings.assist")}
          hint={t("settings.assistHint")}
          checked={settings.assist}
          onChange={(assist) => onChange({ assist })}
        />
      </div>
    </Dialog>
  );
}

interface OptionsProps<Value extends string> {
  name: string;
  legend: string;
  options: readonly (readonly [value: Value, label: string])[];
  value: Value;
  onChange: (value: Value) => void;
}

function Options<Value extends string>({ name, legend, options, value, onChange }: OptionsProps<Value>) {
  return (
    <fieldset class="options">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

interface TickProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Tick({ label, hint, checked, onChange }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <b>{label}</b>
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
