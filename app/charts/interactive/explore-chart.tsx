import { useState } from "react";
import type { ChartSpec } from "../spec";
import { chartTexts } from "../texts";
import { ExploreBars } from "./explore-bars";
import { ExploreSeries } from "./explore-series";
import { toRechartsData } from "./recharts-data";

/** The same spec in Recharts: tooltip, brush, groups and series on and off. Loaded on demand, in the browser only. */
export function ExploreChart({ spec }: { spec: ChartSpec }) {
  const texts = chartTexts(spec.locale);
  const data = toRechartsData(spec.plot);
  const [panelId, setPanelId] = useState(data.kind === "series" ? data.panels[0]?.id : undefined);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const panel = data.kind === "series" ? data.panels.find((entry) => entry.id === panelId) : undefined;
  const choices =
    data.kind === "bars"
      ? data.groups.map((group) => ({ id: group.id, label: group.heading ?? spec.subtitle }))
      : (panel?.series ?? []);

  function toggle(id: string) {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    setHidden(next);
  }

  return (
    <div className="space-y-3">
      {spec.demo && <p className="bg-demo px-2 py-0.5 font-semibold text-warn">{texts.demoBadge}</p>}
      {data.kind === "series" && data.panels.length > 1 && (
        <select
          className="control"
          aria-label={texts.panelShown}
          value={panelId}
          onChange={(event) => setPanelId(event.target.value)}
        >
          {data.panels.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.label}
            </option>
          ))}
        </select>
      )}
      {choices.length > 1 && (
        <fieldset className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          <legend className="sr-only">{texts.seriesShown}</legend>
          {choices.map((choice) => (
            <label key={choice.id} className="flex min-h-6 items-center gap-2">
              <input type="checkbox" checked={!hidden.has(choice.id)} onChange={() => toggle(choice.id)} />
              {choice.label}
            </label>
          ))}
        </fieldset>
      )}
      {data.kind === "bars" && (
        <ExploreBars groups={data.groups.filter((group) => !hidden.has(group.id))} locale={spec.locale} />
      )}
      {panel && spec.plot.type === "series" && (
        <ExploreSeries panel={panel} plot={spec.plot} hidden={hidden} locale={spec.locale} />
      )}
    </div>
  );
}
