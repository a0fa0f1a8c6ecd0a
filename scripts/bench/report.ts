/** Turns measured sections into the page docs/benchmarks.md: what was missed first, then every figure beside its limit. */
import os from "node:os";
import { type Column, type Figure, isHeld, type Limit, type Measured, type Section } from "./section";

export type Machine = {
  cores: number;
  model: string;
  gigabytes: number;
  node: string;
  snapshotId: string;
  load: number;
};

export function describeMachine(snapshotId: string): Machine {
  const cpus = os.cpus();
  return {
    cores: cpus.length,
    model: cpus[0]?.model.trim() ?? "",
    gigabytes: os.totalmem() / 1e9,
    node: process.versions.node,
    snapshotId,
    load: os.loadavg()[0] ?? 0,
  };
}

function number(value: number, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat("de-DE", options).format(value);
}

const withUnit = (text: string, { unit }: Column) => (unit ? `${text} ${unit}` : text);

function limitText(limit: Limit, column: Column): string {
  const [sign, value] = "atMost" in limit ? ["≤", limit.atMost] : ["≥", limit.atLeast];
  return withUnit(`${sign} ${number(value, 0)}`, column);
}

function cell(figure: Figure | null | undefined, column: Column): string {
  if (!figure) return "–";
  const value = withUnit(number(figure.value, column.digits), column);
  if (!figure.limit) return value;
  const limit = limitText(figure.limit, column);
  return isHeld(figure) ? `${value} (${limit} eingehalten)` : `**${value}** (${limit} **verfehlt**)`;
}

function line(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}

export function sectionText(section: Measured): string {
  if ("reason" in section) return `## ${section.title}\n\nNicht gemessen: ${section.reason}\n`;
  const { title, method, rowTitle, columns, rows } = section;
  const table = [
    line([rowTitle, ...columns.map((column) => column.title)]),
    line([":--", ...columns.map(() => "--:")]),
    ...rows.map(({ name, figures }) =>
      line([name, ...columns.map((column, index) => cell(figures[index], column))]),
    ),
  ];
  const remarks = rows.flatMap(({ name, remark }) => (remark ? [`- ${name}: ${remark}`] : []));
  const remarkText = remarks.length > 0 ? ["", "Dazu:", "", ...remarks] : [];
  return [`## ${title}`, "", method, "", ...table, ...remarkText, ""].join("\n");
}

/** One line per missed limit, in the order of the rows. */
function misses({ title, columns, rows }: Section): string[] {
  return rows.flatMap(({ name, figures }) =>
    columns.flatMap((column, index) => {
      const figure = figures[index];
      if (!figure?.limit || isHeld(figure)) return [];
      const value = withUnit(number(figure.value, column.digits), column);
      const limit = limitText(figure.limit, column);
      return [`- ${title}, ${name}, ${column.title}: ${value} statt ${limit}, verfehlt`];
    }),
  );
}

export function summary(measured: Measured[]): string {
  const sections = measured.filter((section): section is Section => "rows" in section);
  const limits = sections
    .flatMap(({ rows }) => rows.flatMap(({ figures }) => figures))
    .filter((figure) => figure?.limit).length;
  const missed = sections.flatMap(misses);
  const unknown = measured.flatMap((section) =>
    "reason" in section ? [`- ${section.title}: nicht gemessen`] : [],
  );
  const held = `${limits - missed.length} von ${limits} gemessenen Grenzen sind eingehalten, ${missed.length} verfehlt.`;
  const list = [...missed, ...unknown];
  return [held, "", ...(list.length > 0 ? [...list, ""] : [])].join("\n");
}

export function page(sections: Measured[], machine: Machine, day: Date): string {
  const date = new Intl.DateTimeFormat("de-DE", { dateStyle: "medium" }).format(day);
  const memory = number(machine.gigabytes, 0);
  const busy =
    machine.load > machine.cores / 2
      ? " **Sie war schon vorher beschäftigt: Zeiten und Leistung dieser Messung sind nicht belastbar**, Bytes, Anfragen und Speicher schon."
      : "";
  return [
    "# Messwerte",
    "",
    `Gemessen am ${date} mit \`npm run bench\`, das diese Seite schreibt. Maschine: ${machine.cores} Kerne (${machine.model}), ${memory} GB Arbeitsspeicher, Node ${machine.node}. Datenstand ${machine.snapshotId}. Mittlere Last der Maschine vor der Messung: ${number(machine.load, 1)}; was zugleich auf ihr läuft, verlängert die Zeiten.${busy}`,
    "",
    "Hinter jedem Wert steht seine Grenze; Werte ohne Grenze dienen der Einordnung. 1 kB sind 1.000 Bytes.",
    "",
    summary(sections),
    ...sections.map(sectionText),
  ].join("\n");
}
