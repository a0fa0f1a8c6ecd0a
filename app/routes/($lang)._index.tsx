import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { lazy } from "react";
import type { ChartTable } from "~/charts/chart-table";
import { coverageFinding } from "~/charts/coverage-by-land";
import { dataAgeTable, dataAgeText } from "~/charts/data-age-table";
import {
  groupsSketch,
  mapSketch,
  netSketch,
  runningSketch,
  type DoorSketch as Sketch,
} from "~/charts/door-sketches";
import { laenderMap } from "~/charts/laender-map";
import type { Figure } from "~/charts/land-key-figures";
import type { ChartSpec } from "~/charts/spec";
import { startFigures } from "~/charts/start-figures";
import { AsSent } from "~/components/as-sent";
import { ChartCard } from "~/components/chart-card";
import { DataTable } from "~/components/data-table";
import { KeyFigures } from "~/components/key-figures";
import { previewImage } from "~/components/preview-image";
import { env } from "~/config/env.server";
import { formatNumber } from "~/format/number";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadStart } from "~/page-data/start.server";

const DoorSketch = lazy(async () => ({ default: (await import("~/charts/svg/door-sketch")).DoorSketch }));

type Door = { id: "karte" | "laender" | "entwicklung" | "netzwerk"; text: string; sketch: Sketch };
type PageData = {
  finding: string;
  figures: Figure[];
  map: ChartSpec;
  doors: Door[];
  data: string;
  age: string;
  ages: ChartTable;
};

export async function loader({ params }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const t = translator(locale);
  const start = await loadStart();
  const { overview, shapes, running } = start;
  const map = laenderMap({ overview, shapes, measure: "coverage" }, locale);
  return {
    finding: coverageFinding(overview, locale),
    figures: startFigures(start, overview.dataDate, env.ATLAS_ORIGIN ?? "", locale),
    map,
    doors: [
      {
        id: "karte",
        text: t("start:doors.karteText", { placed: formatNumber(start.placedCenters, locale) }),
        sketch: mapSketch(map.plot),
      },
      {
        id: "laender",
        text: t("start:doors.laenderText", { groups: start.comparableGroups }),
        sketch: groupsSketch(overview),
      },
      {
        id: "entwicklung",
        text: t("start:doors.entwicklungText", {
          before: running.earlier,
          year: running.earlierYear,
          now: running.now,
          today: running.year,
        }),
        sketch: runningSketch(overview),
      },
      {
        id: "netzwerk",
        text: t("start:doors.netzwerkText", { organisations: formatNumber(start.organisations, locale) }),
        sketch: netSketch(start.network.nodes, start.network.edges),
      },
    ],
    data: t("start:data.text", { sources: start.sourceCount }),
    age: dataAgeText(overview, start.years, locale),
    ages: dataAgeTable(overview, locale),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches, params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [
    { title: `${t("shell:siteName")} – ${t("start:heading")}` },
    { name: "description", content: t("shell:tagline") },
    ...previewImage(data?.map, matches, params.lang),
  ];
};

const NOT_SAID = ["total", "lists", "quality", "municipal"] as const;

export default function StartPage() {
  const { finding, figures, map, doors, data, age, ages } = useLoaderData<typeof loader>() as PageData;
  const { t, locale } = useI18n();
  return (
    <div className="space-y-12">
      <header className="space-y-4">
        <h1 className="text-lg font-normal text-ink-soft">{t("start:heading")}</h1>
        <p className="max-w-[40ch] font-serif text-2xl md:text-3xl">{finding}.</p>
      </header>
      <div className="gap-12 space-y-10 lg:grid lg:grid-cols-[2fr_1fr] lg:space-y-0">
        <ChartCard spec={map} />
        <section aria-labelledby="zahlen" className="space-y-4">
          <h2 id="zahlen" className="text-xl">
            {t("start:figures.heading")}
          </h2>
          <KeyFigures figures={figures} columns={1} />
        </section>
      </div>
      <nav aria-labelledby="weiter" className="space-y-4">
        <h2 id="weiter" className="text-xl">
          {t("start:doors.heading")}
        </h2>
        <ul className="grid gap-6 sm:grid-cols-2 xl:grid-cols-4">
          {doors.map((door) => (
            <li
              key={door.id}
              className="flex items-start gap-4 rounded-sm border border-rule bg-surface p-4 xl:flex-col"
            >
              <div className="shrink-0">
                <AsSent of={door.sketch}>
                  <DoorSketch sketch={door.sketch} />
                </AsSent>
              </div>
              <div className="min-w-0">
                <Link to={localePath(locale, `/${door.id}`)} className="font-serif text-lg">
                  {t(`start:doors.${door.id}`)}
                </Link>
                <p className="mt-1 text-ink-soft">{door.text}</p>
              </div>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="grenzen" className="prose">
        <h2 id="grenzen">{t("start:not.heading")}</h2>
        <ul className="list-disc space-y-2 pl-5">
          {NOT_SAID.map((id) => (
            <li key={id}>{t(`start:not.${id}`)}</li>
          ))}
        </ul>
        <h2 className="text-xl">{t("start:age.heading")}</h2>
        <p>{age}</p>
        <details>
          <summary className="text-accent">{t("start:age.table")}</summary>
          <DataTable table={ages} tall />
        </details>
        <p>
          {data} <Link to={localePath(locale, "/daten")}>{t("start:data.link")}</Link>
        </p>
      </section>
    </div>
  );
}
