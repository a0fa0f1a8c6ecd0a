import { type GraphFilter, RELATION_WORDS, THING_WORDS } from "~/domain/graph-filter";
import { RELATED_KINDS, RELATION_KINDS } from "~/domain/network";
import { useI18n } from "~/i18n/use-i18n";
import { Tick } from "./form-fields";

type Props = {
  filter: GraphFilter;
  /** Labels of the kinds, with how many there are in the whole network. */
  things: Record<string, string>;
  relations: Record<string, string>;
  action: string;
};

/** Kinds of things and of relations as boxes; a plain GET form. No box ticked is the same as all. */
export function GraphForm({ filter, things, relations, action }: Props) {
  const { t } = useI18n();
  return (
    <form method="get" action={action} className="space-y-4">
      {filter.focus && <input type="hidden" name="fokus" value={filter.focus} />}
      <Boxes
        legend={t("netzwerk-bild:graph.things")}
        entries={RELATED_KINDS.filter((kind) => things[kind]).map((kind) => ({
          name: "dinge",
          word: THING_WORDS[kind],
          label: things[kind] as string,
          ticked: filter.things.includes(kind),
        }))}
      />
      <Boxes
        legend={t("netzwerk-bild:graph.relations")}
        entries={RELATION_KINDS.filter((kind) => relations[kind]).map((kind) => ({
          name: "beziehungen",
          word: RELATION_WORDS[kind],
          label: relations[kind] as string,
          ticked: filter.relations.includes(kind),
        }))}
      />
      <button type="submit" className="button">
        {t("netzwerk-bild:graph.apply")}
      </button>
    </form>
  );
}

function Boxes({ legend, entries }: { legend: string; entries: Parameters<typeof Tick>[0][] }) {
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-x-6">
        {entries.map((entry) => (
          <Tick key={entry.word} {...entry} />
        ))}
      </div>
    </fieldset>
  );
}
