import { GRAPH_ID } from "~/charts/graph-address";
import { type NetworkNode, type NetworkPlot, placesToBegin } from "~/charts/network-plot";
import type { SourceLine } from "~/charts/spec";
import { formatNumber } from "~/format/number";
import { useI18n } from "~/i18n/use-i18n";
import { NetworkRelations } from "./network-relations";

type Props = { plot: NetworkPlot; sources: readonly SourceLine[]; allHref: string };

/** How many well connected nodes are offered. */
const FIRST = 6;

/** Beside the picture: what is in focus, in words; else where to begin. */
export function NetworkSide({ plot, sources, allHref }: Props) {
  const { t } = useI18n();
  if (plot.focus === null) return <Begin plot={plot} action={allHref} />;
  const node = plot.nodes[plot.focus] as NetworkNode;
  const region = {
    role: "region",
    "aria-label": node.text,
    tabIndex: 0, // what scrolls must be reachable with the keyboard
    className: "max-h-[36rem] overflow-y-auto",
  };
  return (
    <section aria-label={node.label} className="space-y-3 border-l-4 border-people pl-4">
      <p className="break-words font-serif text-lg font-semibold">{node.label}</p>
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        <a href={allHref} title={t("netzwerk-bild:graph.showAllHint")}>
          {t("netzwerk-bild:graph.showAll")}
        </a>
        {node.page && <a href={node.page}>{t("netzwerk-bild:graph.page")}</a>}
      </p>
      <div {...region}>
        <NetworkRelations plot={plot} sources={sources} node={plot.focus} />
      </div>
    </section>
  );
}

/** Where to begin: any node by its name, or one with many relations. No ranking: the numbers say how well something is documented. */
function Begin({ plot, action }: { plot: NetworkPlot; action: string }) {
  const { t, locale } = useI18n();
  const first = placesToBegin(plot, FIRST);
  return (
    <section aria-label={t("netzwerk-bild:graph.find")} className="space-y-4 border-l-4 border-people pl-4">
      <p>{t("netzwerk-bild:graph.how")}</p>
      <Finder plot={plot} action={action} />
      {first.length > 0 && (
        <div>
          <p className="font-semibold">{t("netzwerk-bild:graph.most")}</p>
          <ul className="list-disc space-y-1 pl-5">
            {first.map(({ id, href, label, degree }) => (
              <li key={id} className="break-words">
                <a href={href}>{label}</a> ({formatNumber(degree, locale)})
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Any node by its name: the way past hundreds of marks for whoever does not point. */
function Finder({ plot, action }: { plot: NetworkPlot; action: string }) {
  const { t } = useI18n();
  const [path, parts] = action.replace(/#.*/, "").split("?");
  return (
    <form method="get" action={`${path}#${GRAPH_ID}`} className="no-print space-y-2">
      {[...new URLSearchParams(parts)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="block">
        <span className="block font-semibold">{t("netzwerk-bild:graph.find")}</span>
        <select name="fokus" className="control w-full">
          <option value="">{t("netzwerk-bild:graph.choose")}</option>
          {plot.islands.map(({ land, name }) => (
            <optgroup key={name} label={name}>
              {plot.nodes
                .filter((node) => node.land === land)
                .map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t("netzwerk-bild:graph.findApply")}
      </button>
    </form>
  );
}
