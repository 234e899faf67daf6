import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { ConsoleCompany, ConsoleView } from "../../workshop/console-view.ts";
import type { OptionView } from "../../workshop/options.ts";
import type { RoundView } from "../../workshop/votes-view.ts";
import { Shape } from "../workshop/Shape.tsx";
import type { Desk } from "./desk.ts";
import { Key } from "./Key.tsx";
import { TeamPick } from "./TeamPick.tsx";
import "./ballot.css";

interface BallotProps {
  view: ConsoleView;
  /** Whose options are shown: the room's company, or that of the selected team. */
  company: ConsoleCompany;
  desk: Desk;
}

/** The options, with the votes for each: counted, typed, or said; by teams where there are teams. */
export function Ballot({ view, company, desk }: BallotProps) {
  const { settings, phase, votes } = view;
  const round = votes?.rounds.at(-1) ?? null;
  const asOne = settings.mode === "parallel" || settings.ballot === "teams";
  const open = phase === "voting";
  return (
    <div class="ballot">
      {round && <RoundLine round={round} phase={phase} asOne={asOne} />}
      {open && settings.teams.length > 0 && !asOne && <TeamPick teams={settings.teams} round={round} desk={desk} />}
      {round && asOne && <TeamChoices view={view} round={round} desk={desk} open={open} />}
      <ol class="ballot-options">
        {company.options.map((option) => (
          <Option key={option.id} option={option}>
            {round && !asOne && <Hands option={option} round={round} desk={desk} open={open} />}
          </Option>
        ))}
      </ol>
    </div>
  );
}

function RoundLine({ round, phase, asOne }: { round: RoundView; phase: ConsoleView["phase"]; asOne: boolean }) {
  const all = Object.values(round.tally).reduce((sum, hands) => sum + hands, 0);
  const words = [
    tWorkshop("votes.round", { number: round.number }),
    ...(round.kind === "first" ? [] : [tWorkshop(`votes.${round.kind}`)]),
    ...(asOne || (all === 0 && round.said !== null) ? [] : [handsWords(all)]),
    ...(phase === "voting" || phase === "closed" ? [tWorkshop("votes.hidden")] : []),
  ];
  return <h3>{words.join(" · ")}</h3>;
}

function handsWords(count: number): string {
  if (count === 0) return tWorkshop("votes.none");
  return count === 1 ? tWorkshop("votes.one") : tWorkshop("votes.total", { count });
}

/** Where the room was taken at its word, nobody has counted to nothing. */
function tallyWords({ said, tally }: RoundView, option: string): string {
  if (said === option) return tWorkshop("votes.saidMark");
  const hands = tally[option] ?? 0;
  return said !== null && hands === 0 ? "" : String(hands);
}

function Option({ option, children }: { option: OptionView; children?: preact.ComponentChildren }) {
  return (
    <li class={option.locked === null ? "ballot-option" : "ballot-option locked"}>
      <span class="ballot-mark">
        <Shape name={option.shape} /> {option.letter}
      </span>
      <span class="label">
        {option.label}
        {option.locked !== null && <small>{tWorkshop("story.locked", { reason: option.locked })}</small>}
      </span>
      {children}
    </li>
  );
}

/** Which key counts a hand for which option. */
const DIGITS = { A: "1", B: "2", C: "3", D: "4" } as const;

interface HandsProps {
  option: OptionView;
  round: RoundView;
  desk: Desk;
  open: boolean;
}

/** Hands for an option: of the selected team, or of the room. */
function Hands({ option: { id, letter, locked }, round, desk, open }: HandsProps) {
  const whose = desk.team;
  const hands = (whose === null ? round.tally[id] : round.teams.find(({ team }) => team === whose)?.hands[id]) ?? 0;
  const of = whose === null ? {} : { team: whose };
  const possible = locked === null && (round.among === null || round.among.includes(id));
  if (!possible) return null;
  if (!open || desk.readOnly) {
    const shift = round.shift?.[id] ?? 0;
    return (
      <span class="tally">
        {tallyWords(round, id)}
        {shift !== 0 && (
          <small>{tWorkshop("votes.shift", { by: shift > 0 ? `+${shift}` : `−${Math.abs(shift)}` })}</small>
        )}
      </span>
    );
  }
  return (
    <span class="hands">
      <button
        type="button"
        class="button small"
        aria-label={tWorkshop("votes.fewer", { letter })}
        disabled={hands === 0}
        onClick={() => desk.act({ type: "count", choice: id, by: -1, ...of })}
      >
        −
      </button>
      {/* No number field: there, a clicker's arrows and the wheel of a mouse would count. */}
      <input
        type="text"
        maxLength={3}
        inputMode="numeric"
        aria-label={tWorkshop("votes.typed", { letter })}
        value={hands}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          // The number is there; the keys are for the session again.
          if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
        }}
        onInput={({ currentTarget: field }) => {
          if (/^\d+$/.test(field.value)) desk.act({ type: "total", choice: id, hands: Number(field.value), ...of });
          // Empty, it waits for another number.
          else if (field.value !== "") field.value = String(hands);
        }}
      />
      <button type="button" class="button small" onClick={() => desk.act({ type: "count", choice: id, by: 1, ...of })}>
        <span aria-hidden="true">+</span> <Key name={DIGITS[letter]} />
        <span class="only-read">{tWorkshop("votes.more", { letter })}</span>
      </button>
      <button
        type="button"
        class={round.said === id ? "button small on" : "button small"}
        aria-label={tWorkshop("votes.said", { letter })}
        title={tWorkshop("votes.said", { letter })}
        aria-pressed={round.said === id}
        onClick={() => desk.act({ type: "said", choice: id })}
      >
        {tWorkshop("votes.saidShort")}
      </button>
    </span>
  );
}

interface TeamChoicesProps {
  view: ConsoleView;
  round: RoundView;
  desk: Desk;
  open: boolean;
}

/** A row for each team with its one vote. */
function TeamChoices({ view, round, desk, open }: TeamChoicesProps) {
  return (
    <ul class="team-choices">
      {view.settings.teams.map(({ id, name, shape, colour }) => {
        const company = view.companies.find(({ team }) => team === null || team === id);
        const chosen = round.teams.find(({ team }) => team === id)?.choice ?? null;
        return (
          <li key={id} class={desk.team === id ? "selected" : undefined}>
            <button
              type="button"
              class={desk.team === id ? "button small on" : "button small"}
              aria-pressed={desk.team === id}
              onClick={() => desk.selectTeam(id)}
            >
              <Shape name={shape} colour={colour} /> {name}
            </button>
            {company?.over === true ? (
              <span>{tWorkshop("story.over")}</span>
            ) : (
              company?.options.map((option) => (
                <button
                  key={option.id}
                  type="button"
                  class={chosen === option.id ? "button small on" : "button small"}
                  aria-label={tWorkshop("votes.teamChoice", { team: name, letter: option.letter })}
                  aria-pressed={chosen === option.id}
                  disabled={
                    !open || desk.readOnly || option.locked !== null || round.among?.includes(option.id) === false
                  }
                  onClick={() =>
                    desk.act({ type: "vote", team: id, ...(chosen !== option.id && { choice: option.id }) })
                  }
                >
                  {option.letter}
                </button>
              ))
            )}
          </li>
        );
      })}
    </ul>
  );
}
