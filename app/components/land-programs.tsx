import type { SourceLine as Source } from "~/charts/spec";
import type { Program } from "~/domain/program";
import type { Translate } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { SourceLine } from "./source-line";

type Props = { programs: Program[]; sources: Source[]; referenceYear: number };

/** The state programmes of one Land, each field that is known with its source. */
export function LandPrograms({ programs, sources, referenceYear }: Props) {
  const { t } = useI18n();
  if (programs.length === 0) return <p>{t("land:programs.none")}</p>;
  return (
    <div className="space-y-8">
      {programs.map((program) => (
        <article key={program.programId} className="space-y-3 border-t border-rule pt-4">
          <h3>{program.name}</h3>
          {program.role === "related" && <p className="text-ink-soft">{t("land:programs.related")}</p>}
          <Fields program={program} referenceYear={referenceYear} />
          <SourceLine sources={sources.filter((source) => source.sourceId === program.sourceId)} />
        </article>
      ))}
    </div>
  );
}

function Fields({ program, referenceYear }: { program: Program; referenceYear: number }) {
  const { t } = useI18n();
  const term = [program.term, program.termAbbrev].filter(Boolean).join(", ");
  const isProgramme = program.role === "family_centers" || program.role === "related";
  const seal =
    program.certification === null
      ? null
      : t(`land:programs.${program.certification === "ja" ? "yes" : "no"}`);
  const fields: [string, string | null][] = [
    [t("land:programs.term"), term || null],
    [t("land:programs.period"), isProgramme ? periodText(program, referenceYear, t) : null],
    [t("land:programs.ministry"), program.ministry],
    [t("land:programs.coordination"), program.coordinationBody],
    [t("land:programs.legalBasis"), program.legalBasis],
    [t("land:programs.certification"), seal],
    [t("land:programs.kitaBased"), program.kitaBased && t(`metrics:kitaBased.${program.kitaBased}`)],
    [t("land:programs.notes"), program.notes],
  ];
  return (
    <dl className="grid max-w-[80ch] gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
      {fields.map(([label, text]) => (
        <div key={label} className="contents">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="mb-2 sm:mb-0">{text ?? t("metrics:emptiness.not_published")}</dd>
        </div>
      ))}
    </dl>
  );
}

function periodText({ startYear, endYear }: Program, referenceYear: number, t: Translate): string {
  const from = startYear === null ? t("land:programs.unknownStart") : String(startYear);
  if (endYear === null) return startYear === null ? from : t("land:programs.open", { year: startYear });
  const span = t("land:programs.span", { from, to: endYear });
  return endYear < referenceYear ? `${span} (${t("land:programs.ended", { year: endYear })})` : span;
}
