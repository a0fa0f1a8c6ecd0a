import type { NetworkLine, NetworkNode, NetworkPlot, NetworkRelation } from "~/charts/network-plot";
import type { SourceLine } from "~/charts/spec";
import { useI18n } from "~/i18n/use-i18n";

type Props = {
  plot: NetworkPlot;
  sources: readonly SourceLine[];
  node: number;
  /** In a list of all: names lead nowhere, and relations that lead here are named only; in full they stand where they begin. */
  inList?: boolean;
};
type Entry = { other: NetworkNode; relation: NetworkRelation };
type Group = { id: string; words: string; entries: Entry[]; leadsHere: boolean };

/** How many sources of one entry stand in the open: more only where it gathers many relations. */
const OPEN = 2;

/** The relations of one node in words, grouped by kind and direction, each with its period, wording and source. */
export function NetworkRelations({ plot, sources, node, inList = false }: Props) {
  const { t } = useI18n();
  const groups = groupsOf(plot, node);
  if (groups.length === 0) return <p className="text-ink-soft">{t("netzwerk-bild:graph.noRelation")}</p>;
  return (
    <dl className="space-y-2">
      {groups.map(({ id, words, entries, leadsHere }) => (
        <div key={id}>
          <dt className="text-sm text-ink-soft">{words}</dt>
          {inList && leadsHere ? (
            <dd className="pl-4">{[...new Set(entries.map(({ other }) => other.label))].join("; ")}</dd>
          ) : (
            entries.map((entry) => (
              <dd
                key={`${entry.other.id} ${entry.relation.note} ${entry.relation.sourceIds}`}
                className="pl-4"
              >
                <RelationEntry entry={entry} sources={sources} linked={!inList} />
              </dd>
            ))
          )}
        </div>
      ))}
    </dl>
  );
}

type EntryProps = { entry: Entry; sources: readonly SourceLine[]; linked: boolean };

function RelationEntry({ entry: { other, relation }, sources, linked }: EntryProps) {
  const { t } = useI18n();
  const cited = relation.sourceIds.flatMap((id) => sources.find(({ sourceId }) => sourceId === id) ?? []);
  const details = [
    relation.count > 1 ? t("netzwerk-bild:graph.times", { count: relation.count }) : null,
    relation.period,
  ].filter(Boolean);
  const more = cited.length - OPEN;
  return (
    <>
      {linked ? <a href={other.href}>{other.label}</a> : other.label}
      {details.length > 0 && `, ${details.join(", ")}`}
      <span className="text-sm text-ink-soft">
        {" "}
        ({cited.length === 1 ? t("netzwerk-bild:graph.source") : t("netzwerk-bild:graph.sources")}:{" "}
        {cited.slice(0, OPEN).map((source, index) => (
          <span key={source.sourceId}>
            {index > 0 && "; "}
            <a href={source.url} rel="noreferrer">
              {source.publisher}
            </a>
          </span>
        ))}
        {more > 0 && ` ${t("netzwerk-bild:graph.more", { count: more })}`})
      </span>
    </>
  );
}

function groupsOf({ lines, lineKinds, nodes }: NetworkPlot, node: number): Group[] {
  /** In the order of the nodes: what is carried before what happened. */
  const entriesOf = (own: NetworkLine[], end: "from" | "to"): Entry[] =>
    [...own]
      .sort((a, b) => a[end] - b[end])
      .flatMap((line) =>
        line.relations.map((relation) => ({ other: nodes[line[end]] as NetworkNode, relation })),
      );
  return lineKinds.flatMap(({ kind, out, in: into }) => {
    const ofKind = lines.filter((line) => line.kind === kind);
    const from = ofKind.filter((line) => line.from === node);
    const to = ofKind.filter((line) => line.to === node);
    return [
      { id: `${kind}-out`, words: out, entries: entriesOf(from, "to"), leadsHere: false },
      { id: `${kind}-in`, words: into, entries: entriesOf(to, "from"), leadsHere: true },
    ].filter(({ entries }) => entries.length > 0);
  });
}
