import type { ComponentChildren } from "preact";
import { tWorkshop } from "../../i18n/t-workshop.ts";

export interface AlertsProps {
  /** What must be known, in words, with what can be done about it; the gravest first. */
  alerts: readonly Alert[];
}

export interface Alert {
  readonly id: string;
  readonly text: string;
  readonly grave?: boolean;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly onClick: () => void };
  readonly link?: { readonly label: string; readonly href: string };
  /** Null for what stays as long as it is true. */
  readonly onDismiss: (() => void) | null;
}

/** Lines that say what must be known now. Nothing moves, nothing has to be answered. */
export const Alerts = ({ alerts }: AlertsProps) => (
  <div class="console-alerts">
    {alerts.map(({ id, text, grave = false, action, link, onDismiss }) => (
      <div key={id} class={grave ? "notice grave" : "notice"}>
        <output>
          {text}
          {link && <Away href={link.href}>{link.label}</Away>}
        </output>
        {action && (
          <button type="button" class={grave ? "button main" : "button"} onClick={action.onClick}>
            {action.label}
          </button>
        )}
        {onDismiss && (
          <button type="button" class="button" onClick={onDismiss}>
            {tWorkshop("alert.dismiss")}
          </button>
        )}
      </div>
    ))}
  </div>
);

const Away = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <>
    {" "}
    <a href={href} target="_blank" rel="opener">
      {children}
    </a>
  </>
);
