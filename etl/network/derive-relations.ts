import type { RelatedKind, Relation, RelationKind } from "~/domain/network";
import { contentId, type Row } from "../sources/fact-source";
import type { CheckedFacts } from "../validate/check-facts";
import type { NamingColumn, OrganisationAlias } from "./read-organisation-aliases";

/** A text of the facts that names no organisation of the table: it stays a text. */
export type UnlinkedText = { file: string; line: number; column: string; text: string };
export type DerivedRelations = { relations: Relation[]; unlinked: UnlinkedText[] };
type End = { kind: RelatedKind; id: string };
/** Rows of one table with the lines they stand in. */
type Facts = { file: string; rows: { row: Row; line: number }[] };

/** What an exact name means where no reading says otherwise. A title or role is a sentence: it needs a reading. */
const KIND_OF_COLUMN: Partial<Record<NamingColumn, RelationKind>> = {
  "program.ministry": "responsible",
  "program.coordination_body": "coordinates",
  "study.authors_org": "evaluates",
  "municipal_program.municipality": "runs",
};

const programEnd = (row: Row): End => ({ kind: "program", id: String(row.program_id) });
const municipalEnd = (row: Row): End => ({ kind: "municipal_program", id: String(row.municipal_id) });
const eventEnd = (row: Row): End => ({ kind: "event", id: String(row.milestone_id) });
const organisationEnd = (row: Row): End => ({ kind: "organisation", id: String(row.stakeholder_id) });

type Add = (from: End, kind: RelationKind, to: End, row: Row, more?: Partial<Relation>) => void;

/**
 * Relations the facts support, each with the source of the row it comes from. An organisation is named only by its exact name or by a
 * reviewed reading of the whole text; nothing is guessed. Rows that record that a Land has no programme are no programme here.
 */
export function deriveRelations(
  facts: readonly CheckedFacts[],
  aliases: readonly OrganisationAlias[],
): DerivedRelations {
  const tableOf = (name: string): Facts => {
    const found = facts.find(({ source }) => source.table === name);
    const rows = (found?.rows ?? []).map((row, index) => ({ row, line: found?.lines[index] as number }));
    return { file: found?.source.file ?? name, rows };
  };
  const organisations = tableOf("stakeholder");
  const running = programsThatAre(tableOf("program"));
  const municipal = firstRows(tableOf("municipal_program"));
  const milestones = tableOf("milestone");

  const relations = new Map<string, Relation>();
  const add: Add = (from, kind, to, row, more = {}) => {
    const relation = derived(from, kind, to, String(row.source_id), more);
    relations.set(relation.relationId, relation);
  };
  const idOf = new Map(
    organisations.rows.map(({ row }) => [String(row.organisation), String(row.stakeholder_id)]),
  );
  const unlinked = [
    ...addNamed("program.ministry", running, programEnd, aliases, idOf, add),
    ...addNamed("program.coordination_body", running, programEnd, aliases, idOf, add),
    ...addNamed("municipal_program.municipality", municipal, municipalEnd, aliases, idOf, add),
    ...addNamed(
      "study.authors_org",
      tableOf("study"),
      (row) => studied(row, running, municipal),
      aliases,
      idOf,
      add,
    ),
    ...addNamed("milestone.title", milestones, eventEnd, aliases, idOf, add),
    ...addNamed("stakeholder.role", organisations, organisationEnd, aliases, idOf, add),
  ];
  for (const [table, endOf] of [
    [organisations, organisationEnd],
    [running, programEnd],
    [municipal, municipalEnd],
    [milestones, eventEnd],
  ] as const) {
    for (const { row } of table.rows) {
      if (row.land_ags !== null) {
        add(endOf(row), "belongs_to", { kind: "land", id: String(row.land_ags) }, row);
      }
    }
  }
  for (const { row } of milestones.rows) {
    const program = namedProgram(row, running);
    if (program) add(eventEnd(row), "belongs_to", programEnd(program), row);
  }
  return { relations: [...relations.values()], unlinked };
}

/** Adds what the cells of one column say of organisations; returns the cells that name none. */
function addNamed(
  column: NamingColumn,
  { file, rows }: Facts,
  targetOf: (row: Row) => End,
  aliases: readonly OrganisationAlias[],
  idOf: ReadonlyMap<string, string>,
  add: Add,
): UnlinkedText[] {
  const cell = column.split(".")[1] as string;
  const exact = KIND_OF_COLUMN[column];
  const unlinked: UnlinkedText[] = [];
  for (const { row, line } of rows) {
    const text = row[cell];
    if (typeof text !== "string") continue;
    const note = noteOf(column, row);
    const readings = aliases.filter(
      (alias) =>
        alias.column === column &&
        alias.text === text &&
        (alias.land_ags === null || alias.land_ags === row.land_ags),
    );
    for (const { organisation, kind, since, until, ...alias } of readings) {
      const from: End = { kind: "organisation", id: idOf.get(organisation) as string };
      add(from, kind, aliasTarget(alias, idOf) ?? targetOf(row), row, { since, until, note });
    }
    const id = idOf.get(text);
    if (id && exact) add({ kind: "organisation", id }, exact, targetOf(row), row, { note });
    if (!id && exact && readings.length === 0) unlinked.push({ file, line, column: cell, text });
  }
  return unlinked;
}

/** Not the rows that record that a Land has none, or that none was found. */
function programsThatAre({ file, rows }: Facts): Facts {
  return { file, rows: rows.filter(({ row }) => row.role === "family_centers" || row.role === "related") };
}

/** The wording behind the relation, where its ends do not say it: the title of a study, the cell that was read. */
function noteOf(column: NamingColumn, row: Row): string | null {
  if (column === "study.authors_org") return String(row.title);
  if (column === "municipal_program.municipality" || column === "milestone.title") return null;
  return String(row[column.split(".")[1] as string]);
}

function derived(
  from: End,
  kind: RelationKind,
  to: End,
  sourceId: string,
  { since = null, until = null, note = null }: Partial<Relation>,
): Relation {
  return {
    relationId: contentId("r", [from.kind, from.id, kind, to.kind, to.id, since, until, note, sourceId]),
    fromKind: from.kind,
    fromId: from.id,
    toKind: to.kind,
    toId: to.id,
    kind,
    since,
    until,
    note,
    origin: "derived",
    sourceId,
  };
}

function aliasTarget(
  alias: Pick<OrganisationAlias, "to_organisation" | "to_program" | "to_land">,
  idOf: ReadonlyMap<string, string>,
): End | undefined {
  if (alias.to_organisation) {
    return { kind: "organisation", id: idOf.get(alias.to_organisation) as string };
  }
  if (alias.to_program) return { kind: "program", id: alias.to_program };
  return alias.to_land ? { kind: "land", id: alias.to_land } : undefined;
}

/** One programme stands in several rows, one per year: its first row (earliest year, undated last) stands for it. */
function firstRows({ file, rows }: Facts): Facts {
  const first = new Map<string, Facts["rows"][number]>();
  const yearOf = (row: Row) => (row.year === null ? Number.POSITIVE_INFINITY : Number(row.year));
  for (const entry of rows) {
    const key = JSON.stringify([entry.row.land_ags, entry.row.municipality, entry.row.name]);
    const earlier = first.get(key);
    if (!earlier || yearOf(entry.row) < yearOf(earlier.row)) first.set(key, entry);
  }
  return { file, rows: [...first.values()] };
}

/** The programme of the same Land whose full name the title contains, letter by letter; of several the longest name. */
function namedProgram(row: Row, programs: Facts): Row | undefined {
  return programs.rows
    .map((entry) => entry.row)
    .filter(
      (program) => program.land_ags === row.land_ags && String(row.title).includes(String(program.name)),
    )
    .sort((a, b) => String(b.name).length - String(a.name).length)[0];
}

/**
 * What a study looked into: the programme its title names in full, else the municipal programme of the municipality it names as a whole
 * word (the longest name; none where that municipality has several), else its Land, else, nationwide, only the study itself is known.
 */
function studied(row: Row, programs: Facts, municipal: Facts): End {
  const program = namedProgram(row, programs);
  if (program) return { kind: "program", id: String(program.program_id) };
  const words = ` ${String(row.title).replaceAll(/[():,.]/g, " ")} `;
  const named = municipal.rows
    .map((entry) => entry.row)
    .filter((entry) => entry.land_ags === row.land_ags && words.includes(` ${String(entry.municipality)} `))
    .sort((a, b) => String(b.municipality).length - String(a.municipality).length);
  const [first, second] = named;
  if (first && first.municipality !== second?.municipality) {
    return { kind: "municipal_program", id: String(first.municipal_id) };
  }
  if (row.land_ags !== null) return { kind: "land", id: String(row.land_ags) };
  return { kind: "study", id: String(row.study_id) };
}
