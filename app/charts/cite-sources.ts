import type { Source } from "~/domain/source";
import type { SourceLine } from "./spec";

/** Source lines in the order given, each source once. The date is that of publication, else that of access. */
export function citeSources(sources: readonly (Source | null | undefined)[]): SourceLine[] {
  const lines = new Map<string, SourceLine>();
  for (const source of sources) {
    if (!source || lines.has(source.sourceId)) continue;
    const { sourceId, publisher, title, url, published, accessed } = source;
    lines.set(sourceId, { sourceId, publisher, title, url, date: published ?? accessed });
  }
  return [...lines.values()];
}
