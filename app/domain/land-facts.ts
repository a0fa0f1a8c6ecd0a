import type { Qualifier } from "./value";

/** Money of a state programme. `amountEur` in euros of the year, per centre and year, once per centre, or per programme and year. */
export type Funding = {
  fundingId: string;
  programId: string;
  yearFrom: number | null;
  yearTo: number | null;
  amountEur: number;
  per: "centre_year" | "centre_once" | "programme_year";
  /** Only for `programme_year`: rows of different kinds overlap and are never added up. */
  budgetKind: "total" | "planned" | "additional" | null;
  qualifier: Qualifier;
  conditions: string | null;
  sourceId: string;
};

/** A municipal programme or count. `count` null: no number found; `year` null: undated. */
export type MunicipalProgram = {
  municipalId: string;
  municipality: string;
  name: string;
  term: string | null;
  year: number | null;
  count: number | null;
  note: string | null;
  sourceId: string;
};

/** `date`: 2006, 2006-05 or 2006-05-01. */
export type LandMilestone = {
  milestoneId: string;
  date: string;
  title: string;
  kind: "programme" | "event" | "publication" | "founding";
  sourceId: string;
};

export type Study = {
  studyId: string;
  title: string;
  authorsOrg: string;
  year: number | null;
  finding: string | null;
  sourceId: string;
};

/** An organisation of the field (never a person). `level`: where it acts. */
export type Stakeholder = {
  stakeholderId: string;
  organisation: string;
  type: "land" | "kommune" | "traeger" | "wissenschaft" | "politik" | "stiftung" | "verband";
  level: "bund" | "land" | "kommune";
  place: string | null;
  role: string | null;
  sourceId: string;
};

/** What else is known of one Land besides its counts and programmes. */
export type LandFacts = {
  funding: Funding[];
  municipal: MunicipalProgram[];
  milestones: LandMilestone[];
  studies: Study[];
  stakeholders: Stakeholder[];
};
