import type { CaseView } from "../lib/cases/mod.ts";
import type { Config } from "../lib/config.ts";
import type { Texts } from "../lib/i18n/mod.ts";
import { CaseClient } from "./CaseClient.tsx";
import { CaseDialogue } from "./CaseDialogue.tsx";
import { CaseDisclosure } from "./CaseDisclosure.tsx";
import { CaseFile } from "./CaseFile.tsx";
import { CaseHead } from "./CaseHead.tsx";
import { CaseHold } from "./CaseHold.tsx";
import { CaseNotes } from "./CaseNotes.tsx";
import { CaseRelations } from "./CaseRelations.tsx";
import { CaseReport } from "./CaseReport.tsx";
import { CaseState } from "./CaseState.tsx";
import { CaseWork } from "./CaseWork.tsx";
import { Problems } from "./Field.tsx";

/** What every part of a case's page gets. */
export interface CaseProps {
  t: Texts;
  lang: string;
  config: Config;
  view: CaseView;
  /** The token of the page's forms. */
  token: string;
  /** The ids that the next messages will have, so that a repeat is harmless. */
  messages: { reporter: string; client: string };
  /** Why the last act could not be done, and what was typed for it, into which form. */
  problem: string;
  typed: { in: string; fields: Record<string, string> };
  /** This person has shown a second factor just now. */
  fresh: boolean;
}

/** The address of a case's page and acts. */
export const caseHref = (view: CaseView) => `/desk/cases/${view.facts.case}`;

/** What was typed into a field of a form that could not be taken, or else what stands there. */
export function kept({ typed }: CaseProps, form: string, field: string, otherwise = ""): string {
  return typed.in === form ? typed.fields[field] ?? otherwise : otherwise;
}

/** A case as this person may see it: what happened first, then what was said, then what can be done. */
export function CasePage(props: CaseProps) {
  const { t, view } = props;
  const firm = view.access === "case";
  return (
    <>
      <CaseHead {...props} />
      <Problems title={t.desk.wrongNote} problems={props.problem ? [props.problem] : []} />
      <Problems
        title={t.desk.faults.title}
        problems={view.faults.map(({ fault, ordinal }) => t.desk.faults[fault](ordinal))}
      />
      {view.conflicts.length > 0 && (
        <Problems
          title={t.handling.conflictTitle}
          problems={[t.handling.conflict(view.conflicts.join(", "))]}
        />
      )}
      <CaseReport {...props} />
      {view.access !== "triage" && <CaseDialogue {...props} />}
      {firm && <CaseNotes {...props} />}
      <CaseWork {...props} />
      {firm && <CaseClient {...props} />}
      {view.access !== "triage" && <CaseDisclosure {...props} />}
      {firm && (
        <>
          <CaseState {...props} />
          <CaseRelations {...props} />
          <CaseHold {...props} />
        </>
      )}
      <CaseFile {...props} />
    </>
  );
}
