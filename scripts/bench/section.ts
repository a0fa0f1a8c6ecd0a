/** What a group of measures hands to the report: tables of figures, each with its limit beside it where it has one. */
export type Limit = { atMost: number } | { atLeast: number };
export type Figure = { value: number; limit?: Limit };

/** `digits`: how many decimals are shown. The limit is held against the figure as measured. */
export type Column = { title: string; unit: string; digits: number };

/** A row has one entry per column; `null` where the column does not apply. `remark`: what explains a miss. */
export type Row = { name: string; figures: (Figure | null)[]; remark?: string };

export type Section = { title: string; method: string; rowTitle: string; columns: Column[]; rows: Row[] };

/** A group that broke off. It stands in the report, so that its limits do not pass for held. */
export type Failure = { title: string; reason: string };
export type Measured = Section | Failure;

export function isHeld({ value, limit }: Figure): boolean {
  if (!limit) return true;
  return "atMost" in limit ? value <= limit.atMost : value >= limit.atLeast;
}
