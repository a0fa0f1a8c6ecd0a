import { useEffect, useRef, useState } from "react";
import { breaksWithin, firstStep, nextYear, type YearMark } from "~/domain/time-steps";
import { useI18n } from "~/i18n/use-i18n";

type TimeControlProps = {
  marks: readonly YearMark[];
  /** The year of the address; null: the latest count of each Land. */
  chosen: number | null;
  /** The year being played; null: nothing plays. */
  playing: number | null;
  /** The map shows the year being played: the next may come. */
  shown: boolean;
  onPlay: (year: number) => void;
  /** The reader set a year, or playing stopped at one. */
  onChoose: (year: number | null) => void;
};

/** Long enough to read a map; the steps are the same with reduced motion, only nothing glides between them. */
const STEP_MS = 1400;
/** The slider waits so long for the hand to rest before the page follows. */
const SETTLE_MS = 350;

/**
 * Years as a slider that plays. Its last place, after the last year, is the latest count of each Land. Needs JavaScript; without it the
 * list in the filter does the same, and this is not shown.
 */
export function TimeControl({ marks, chosen, playing, shown, onPlay, onChoose }: TimeControlProps) {
  const { t } = useI18n();
  const first = marks[0]?.year;
  const last = marks.at(-1)?.year;
  const [moved, setMoved] = useState<number | null>(null);
  const [given, setGiven] = useState(chosen);
  const settle = useRef<number>();
  if (given !== chosen) {
    setGiven(chosen);
    setMoved(null);
  }
  const handlers = useRef({ onPlay, onChoose });
  handlers.current = { onPlay, onChoose };

  useEffect(() => {
    if (playing === null || !shown) return;
    const timer = window.setTimeout(() => {
      const next = nextYear(marks, playing);
      if (next === null) handlers.current.onChoose(playing);
      else handlers.current.onPlay(next);
    }, STEP_MS);
    return () => window.clearTimeout(timer);
  }, [playing, shown, marks]);
  useEffect(() => () => window.clearTimeout(settle.current), []);

  if (first === undefined || last === undefined) return null;
  const newest = last + 1;
  const yearAt = (place: number) => (place >= newest ? null : place);
  const place = moved ?? playing ?? chosen ?? newest;
  const year = yearAt(Math.min(newest, Math.max(first, place)));
  const words =
    year === null
      ? t("karte:time.latest")
      : marks.find((mark) => mark.year === year)?.observed
        ? String(year)
        : t("karte:time.yearEmpty", { year });

  function move(next: number) {
    setMoved(next);
    window.clearTimeout(settle.current);
    settle.current = window.setTimeout(() => onChoose(yearAt(next)), SETTLE_MS);
  }
  function playOrPause() {
    window.clearTimeout(settle.current);
    if (playing !== null) return onChoose(playing);
    const start = firstStep(marks, year);
    setMoved(null);
    if (start !== null) onPlay(start);
  }

  return (
    <fieldset
      aria-label={t("karte:time.heading")}
      className="flex min-w-0 flex-wrap items-center gap-x-6 gap-y-2 noscript:hidden print:hidden"
    >
      <div className="flex w-full items-center gap-4 sm:w-40 sm:flex-col sm:items-start sm:gap-1">
        <button type="button" className="button w-36 justify-center" onClick={playOrPause}>
          <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0">
            <path d={playing === null ? "M2 1l9 5-9 5z" : "M2 1h3v10h-3zM7 1h3v10h-3z"} fill="currentColor" />
          </svg>
          {playing === null ? t("karte:time.play") : t("karte:time.pause")}
        </button>
        <output className="text-sm font-semibold" aria-live={playing === null ? "polite" : "off"}>
          {words}
        </output>
      </div>
      <div className="min-w-0 grow basis-60">
        <BreakWords marks={marks} newest={newest} />
        <input
          type="range"
          className="m-0 block h-6 w-full accent-accent"
          aria-label={t("karte:time.year")}
          aria-valuetext={words}
          min={first}
          max={newest}
          step={1}
          value={place}
          onChange={(event) => move(Number(event.target.value))}
        />
        <YearMarks marks={marks} newest={newest} year={year} />
      </div>
    </fieldset>
  );
}

/** The slider's knob is 16 px wide: the marks stand under its middle. */
const UNDER_KNOB = "relative mx-2";

function percent(year: number, marks: readonly YearMark[], newest: number): string {
  const first = marks[0]?.year ?? year;
  return `${((year - first) / (newest - first)) * 100}%`;
}

/** The census breaks stand over the slider as a word, as a thin line between the years they part. */
function BreakWords({ marks, newest }: { marks: readonly YearMark[]; newest: number }) {
  const { t } = useI18n();
  return (
    <div className={`${UNDER_KNOB} h-4 text-sm text-ink-soft`}>
      {breaksWithin(marks).map(({ after, before }) => (
        <span
          key={before}
          className="absolute top-0 h-9 -translate-x-px border-l border-ink-soft pl-1 leading-4 whitespace-nowrap"
          style={{ left: percent((after + before) / 2, marks, newest) }}
          title={t("karte:time.breakLong", { after, before })}
        >
          {t("karte:time.break")}
        </span>
      ))}
    </div>
  );
}

/** A filled dot: somebody counted in that year. A hollow one: nobody did, the map is empty. */
function YearMarks({
  marks,
  newest,
  year,
}: {
  marks: readonly YearMark[];
  newest: number;
  year: number | null;
}) {
  const { t } = useI18n();
  return (
    <div className={`${UNDER_KNOB} h-7 text-sm text-ink-soft`} aria-hidden="true">
      {marks.map((mark, index) => (
        <span
          key={mark.year}
          className="absolute top-0 flex -translate-x-1/2 flex-col items-center"
          style={{ left: percent(mark.year, marks, newest) }}
        >
          <span
            className={`size-2 rounded-full border border-ink-soft ${mark.observed ? "bg-ink-soft forced-colors:bg-[CanvasText]" : "bg-paper"}`}
          />
          {(index === 0 || (mark.year % 5 === 0 && index > 2 && newest - mark.year > 3)) && (
            <span className={mark.year === year ? "font-semibold text-ink" : ""}>{mark.year}</span>
          )}
        </span>
      ))}
      <span className="absolute top-2 right-0 translate-x-2">{t("karte:time.newest")}</span>
    </div>
  );
}
