import type { Source } from "~/domain/source";
import type { TableCell } from "./chart-table";

/** A source as a cell of a table: publisher and title, linked. An id nobody knows is shown as it is. */
export function citationCell(sourceId: string, sources: readonly Source[]): TableCell {
  const source = sources.find((candidate) => candidate.sourceId === sourceId);
  if (!source) return { text: sourceId, raw: sourceId };
  return { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url };
}
