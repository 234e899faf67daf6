import type { ComponentChildren } from "preact";
import type { Vital } from "../../company/figures.ts";

/** Small drawings in the house style. Words always stand beside them, so readers skip them. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path stroke-width="2.8" d="M5 5.4 19.2 19M18.8 4.8 5.2 19.4" />
    </Icon>
  );
}

export function MenuIcon() {
  return (
    <Icon>
      <path stroke-width="2.8" d="M4 6.2 20 5.8M4.2 12.1 19.8 12M4 18.3 20 18" />
    </Icon>
  );
}

export function HistoryIcon() {
  return (
    <Icon>
      <path d="M4.2 5v5h5M4.6 9.6a8 8 0 1 1-.7 4.6M12 8v4.6l3.4 1.9" />
    </Icon>
  );
}

export function SoundIcon({ muted }: { muted: boolean }) {
  return (
    <Icon>
      <path fill="currentColor" d="M4 9.4h3.6L12.2 5v14l-4.6-4.3H4z" />
      {muted ? (
        <path d="m16 9.5 5 5.2m.1-5.3-5.2 5.2" />
      ) : (
        <path d="M15.6 9a4.4 4.4 0 0 1 0 6.2M18.2 6.2c3.3 3 3.3 8.6 0 11.6" />
      )}
    </Icon>
  );
}

export function SpeechIcon() {
  return (
    <Icon>
      <path d="M4 5.2 20.2 4.6l.4 10.8-9.4.4-4.6 4.4.2-4.2-3-.2z" />
    </Icon>
  );
}

export function LetterIcon() {
  return (
    <Icon>
      <path d="M3.4 6 20.6 5.6l.2 12.6-17.2.4zM3.6 6.4l8.6 7 8.3-7.3" />
    </Icon>
  );
}

export function PlaceIcon() {
  return (
    <Icon>
      <path
        fill="currentColor"
        fill-opacity=".18"
        d="M12 21c-4-4.6-6.4-7.8-6.4-11.2A6.3 6.3 0 0 1 12 3.2a6.3 6.3 0 0 1 6.5 6.5C18.500 13.200 16 16.400 12 21z"
      />
      <path d="M10 9.800a2.100 2.100 0 1 0 4.200 0 2.100 2.100 0 0 0-4.200 0" />
    </Icon>
  );
}

/** What each vital looks like on the stage, small: planner, headset, rising line, bulb, two people. */
export function VitalIcon({ vital }: { vital: Vital }) {
  return <Icon>{VITAL_DRAWINGS[vital]}</Icon>;
}

const VITAL_DRAWINGS: Readonly<Record<Vital, ComponentChildren>> = {
  deadlines: (
    <path d="M4 5.600 20 5.200v14.600l-16 .2zM4 10 20 9.800M8.400 3v4M15.600 2.800v4M8 15.200l2.600 2.400 5-4.800" />
  ),
  customers: (
    <path d="M4.400 14.600v-2.400a7.600 7.600 0 0 1 15.200 0v2.600M4.400 12.800h3v5.600h-3zM16.600 12.800h3v5.600h-3zM18.200 18.400c0 2-2 2.800-5 2.800" />
  ),
  sales: (
    <path d="M3.800 3.800 4.200 20l16.400-.4M7.400 15.600l3.800-4.800 3.200 2.600 5.200-7M15.800 6.200l3.900-.1.300 3.900" />
  ),
  ideas: (
    <path d="M9.200 17.400c0-2.600-3.400-3.600-3.400-7.800a6.200 6.200 0 0 1 12.400 0c0 4.200-3.400 5.200-3.400 7.800zM9.800 20.600h4.600M12 13.400v3.800" />
  ),
  team: (
    <path d="M5.600 8.600a3 3 0 1 0 6 0 3 3 0 0 0-6 0M2.800 19.600c.2-4 2.400-6 5.800-6s5.400 2 5.700 6M14.400 5.900a2.900 2.900 0 1 1 1.400 5.500M16.400 13.800c2.800.2 4.600 2.300 4.800 5.600" />
  ),
};

/** An arrow that says up or down by its shape. */
export function ArrowIcon({ up }: { up: boolean }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" class="arrow">
      <path
        fill="currentColor"
        d={
          up
            ? "M6 .8 11.400 7.600 7.800 7.300 8 11.400 4.200 11.200 4.300 7.400.7 7.600z"
            : "M6 11.200.7 4.500l3.600.2L4.200.7 8 .6l-.2 4.100 3.600-.2z"
        }
      />
    </svg>
  );
}
