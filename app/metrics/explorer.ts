/**
 * The one place where the explorer's question (measure × level × year × counting rule) is answered or declined with a reason.
 * Page, map, static map and files all ask here, so they cannot differ.
 */
import type { MapFilter } from "~/domain/map-filter";
import { answerLaender } from "./explorer-laender";
import { answerRegions, completeLaender } from "./explorer-regions";
import type { CannotReason, ExplorerAnswer, ExplorerInputs } from "./explorer-types";

/** The part of the filter the answer depends on. */
export type ExplorerQuestion = Pick<
  MapFilter,
  "measure" | "need" | "level" | "year" | "rule" | "kitaOnly" | "comparable"
>;

/** Rows in the order of their keys, or why this level cannot answer, with the level that can. */
export function answerExplorer(inputs: ExplorerInputs, question: ExplorerQuestion): ExplorerAnswer {
  if (question.level === "land") return { kind: "regions", rows: answerLaender(inputs, question) };
  const reason = cannotReason(inputs, question);
  if (reason) return { kind: "cannot", reason, offer: "land" };
  return { kind: "regions", rows: answerRegions(inputs, question) };
}

/**
 * Below the Länder the atlas knows single centres by name and, at best, children: no counts, money or need. What it knows of a centre is
 * not whether it is funded or certified, and only of today; so rule and year have no answer there either.
 */
function cannotReason(inputs: ExplorerInputs, question: ExplorerQuestion): CannotReason | null {
  const { measure, level, rule, kitaOnly, comparable, year } = question;
  if (measure === "completeness" || measure === "data-age") return "counted_per_land_only";
  if (measure === "funding-per-center" || measure === "budget-per-child") return "money_per_land_only";
  if (measure === "need") return "need_per_land_only";
  if (rule !== "existing" || kitaOnly || comparable) return "rule_per_land_only";
  if (year !== null) return "year_per_land_only";
  if (measure === "centers") return null;
  if (level === "gemeinde" || inputs.kreisChildren.length === 0) return "children_not_published";
  const complete = completeLaender(inputs);
  const answered = inputs.kreisChildren.some(({ kreisAgs }) => complete.has(kreisAgs.slice(0, 2)));
  return answered ? null : "lists_incomplete";
}
