import { t } from "../../i18n/t.ts";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { ConsoleCompany, ConsoleView } from "../../workshop/console-view.ts";
import { Prose } from "../base/Prose.tsx";
import { Ballot } from "./Ballot.tsx";
import type { Desk } from "./desk.ts";
import { LookingBack, Past } from "./LookingBack.tsx";
import { ScrollPart } from "./ScrollPart.tsx";
import { TeamPick } from "./TeamPick.tsx";
import { companyOf, hasVotes, Votes } from "./Votes.tsx";

interface OnScreenProps {
  view: ConsoleView;
  desk: Desk;
}

/** What the room sees now, with the votes that it does not see: those first while they matter. */
export function OnScreen({ view, desk }: OnScreenProps) {
  const company = companyOf(view, desk);
  return (
    <ScrollPart class="console-screen" heading="console-screen">
      <h2 id="console-screen">{headingOf(view, company)}</h2>
      {view.settings.mode === "parallel" && !hasVotes(view) && (
        <TeamPick teams={view.settings.teams} round={null} desk={desk} />
      )}
      <Votes view={view} desk={desk} />
      {company && <Story view={view} company={company} desk={desk} />}
      {company && view.phase === "scene" && <Ballot view={view} company={company} desk={desk} />}
    </ScrollPart>
  );
}

function headingOf(view: ConsoleView, company: ConsoleCompany | undefined): string {
  const story = company?.story;
  switch (view.phase) {
    case "lobby":
    case "briefing":
      return story?.scenario.title ?? "";
    case "act":
    case "act-debrief":
      return t("act.number", view.act);
    case "ending":
    case "debrief":
    case "over":
      return story?.ending?.title ?? tWorkshop("phase.debrief");
    default:
      return story?.scene.title ?? "";
  }
}

interface StoryProps extends OnScreenProps {
  company: ConsoleCompany;
}

/** The words of this step. */
function Story({ view, company: { story }, desk }: StoryProps) {
  const { phase, act, briefing } = view;
  const { scene, aftermath, ending } = story;
  switch (phase) {
    case "lobby":
      return (
        <>
          <p>{tWorkshop("story.lobby")}</p>
          <p>{tWorkshop("story.lobbyScreen")}</p>
          <p>{tWorkshop("story.lobbyKeys")}</p>
        </>
      );
    case "briefing":
      return (
        briefing && (
          <>
            <h3>{t("briefing.you", { role: story.scenario.role })}</h3>
            <Prose text={briefing.text} />
            <h3>{t("briefing.company", { name: story.scenario.company })}</h3>
            <p>{briefing.about}</p>
            <h3>{t("briefing.cast")}</h3>
            <ul class="briefed">
              {briefing.cast.map(({ id, name, job, about }) => (
                <li key={id}>
                  <strong>{name}</strong>, {job}. {about}
                </li>
              ))}
            </ul>
          </>
        )
      );
    case "act":
      return (
        <>
          <h3>{act.title}</h3>
          <Prose text={act.intro} />
        </>
      );
    case "act-debrief":
      return (
        <>
          <h3>{act.title}</h3>
          <Past decisions={story.history.filter((decision) => decision.act === act.title)} />
        </>
      );
    case "aftermath":
      return aftermath === null ? null : (
        <>
          <p>
            <strong>{tWorkshop("story.chose", { label: aftermath.choice.label })}</strong>{" "}
            {t(`hat.${aftermath.choice.hat}.short`)}
          </p>
          <Prose text={aftermath.result} />
          {aftermath.arrivals.map(({ id, text }) => (
            <Prose key={id} text={text} />
          ))}
          <h3>{tWorkshop("story.why")}</h3>
          <Prose text={aftermath.why} />
        </>
      );
    case "ending":
      return <Prose text={ending?.text ?? []} />;
    case "debrief":
    case "over":
      return <LookingBack view={view} story={story} desk={desk} />;
    default:
      return (
        <>
          {scene.speaker && (
            <p class="speaks">{tWorkshop("story.speaks", { name: scene.speaker.name, job: scene.speaker.job })}</p>
          )}
          <Prose text={scene.text} />
        </>
      );
  }
}
