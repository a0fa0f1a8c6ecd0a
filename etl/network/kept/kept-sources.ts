import { contentId } from "../../sources/fact-source";
import type { NetworkRecords } from "../network-records";

export type SourceCells = { quelle: string; herausgeber: string; stand: string; link: string | null };

/** A row of table `source` for what the office writes into the four columns; the same words make one source. */
export function sourceMaker(records: NetworkRecords): (cells: SourceCells) => string {
  const made = new Map<string, string>();
  return ({ quelle, herausgeber, stand, link }) => {
    const key = JSON.stringify([quelle, herausgeber, stand, link]);
    const known = made.get(key);
    if (known) return known;
    const sourceId = contentId("K", [quelle, herausgeber, stand, link]);
    made.set(key, sourceId);
    records.sources.push({
      source_id: sourceId,
      kind: "association",
      publisher: herausgeber,
      title: quelle,
      url: link,
      published: stand,
      accessed: stand,
    });
    return sourceId;
  };
}
