import type { TableColumn } from "~/charts/chart-table";
import type { MatrixCell } from "~/charts/matrix-plot";
import type { ProgramMatrix as Matrix } from "~/charts/program-matrix";
import type { SourceLine } from "~/charts/spec";
import { MATRIX_COLUMNS, type MatrixFilter, writeMatrixFilter } from "~/domain/matrix-filter";
import { formatDate } from "~/format/date";
import { useI18n } from "~/i18n/use-i18n";
import { ChartTools } from "./chart-tools";
import { CellContent } from "./data-table";
import { MatrixForm } from "./matrix-form";

/** Where the matrix begins, for addresses that lead back to it. */
export const MATRIX_ANCHOR = "matrix";

type Props = {
  matrix: Matrix;
  filter: MatrixFilter;
  /** Path of the page, and the parts of its address that are not the matrix's own (without `?`); both are kept. */
  page: string;
  pageParts: string;
  headingLevel?: 2 | 3;
};

/** The programme matrix: finding, filter, what the outlines mean, the table, and the numbered sources its cells refer to. */
export function ProgramMatrix({ matrix, filter, page, pageParts, headingLevel = 2 }: Props) {
  const { t } = useI18n();
  const Heading = `h${headingLevel}` as const;
  const hrefWith = (change: Partial<MatrixFilter>) => {
    const parts = [pageParts, writeMatrixFilter({ ...filter, ...change })].filter(Boolean).join("&");
    return `${page}${parts && `?${parts}`}#${MATRIX_ANCHOR}`;
  };
  const [highlight, ...notes] = matrix.notes;
  return (
    <section id={MATRIX_ANCHOR} aria-labelledby="matrix-titel" data-matrix="" className="min-w-0 space-y-4">
      <header className="space-y-1">
        {matrix.demo && (
          <p className="inline-block bg-demo px-2 py-0.5 text-sm font-semibold text-warn">
            {t("chart:demoBadge")}
          </p>
        )}
        <Heading id="matrix-titel" className="max-w-[50ch]">
          {matrix.title}
        </Heading>
        <p className="max-w-[75ch] text-ink-soft">{matrix.subtitle}</p>
      </header>
      <MatrixForm
        filter={filter}
        action={`${page}#${MATRIX_ANCHOR}`}
        pageParts={pageParts}
        resetHref={`${page}${pageParts && `?${pageParts}`}#${MATRIX_ANCHOR}`}
      />
      <p className="max-w-[75ch]">{highlight}</p>
      <a href="#matrix-quellen" className="sr-only focus:not-sr-only">
        {t("matrix:skip")}
      </a>
      <MatrixTable matrix={matrix} filter={filter} hrefWith={hrefWith} />
      <ul className="max-w-[75ch] space-y-1 text-sm text-ink-soft">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <details className="max-w-[75ch] text-sm">
        <summary className="text-accent">{t("chart:limits")}</summary>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {matrix.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
      <MatrixSources sources={matrix.sources} />
      <div className="@container">
        <ChartTools spec={matrix} table={null} />
      </div>
    </section>
  );
}

type TableProps = {
  matrix: Matrix;
  filter: MatrixFilter;
  hrefWith: (change: Partial<MatrixFilter>) => string;
};

/** Scrolls inside itself; Land and headings stay in view. What the files hold as a column of words are the references here. */
function MatrixTable({ matrix, filter, hrefWith }: TableProps) {
  const { table, plot, sources } = matrix;
  const columns = table.columns.filter(({ key }) => MATRIX_COLUMNS.some((known) => known === key));
  const names = new Map(plot.rows.map(({ id, label }) => [id, label]));
  const numbers = new Map(sources.map((source, index) => [source.sourceId, { source, number: index + 1 }]));
  return (
    <section
      aria-labelledby="matrix-tabelle"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      className="@container relative max-h-[85vh] overflow-auto border border-rule bg-surface"
    >
      <table className="border-separate border-spacing-0 text-sm">
        <caption className="px-2 py-2 text-left text-ink-soft">
          <span id="matrix-tabelle" className="sticky left-2 block w-fit max-w-[calc(100cqi-1rem)]">
            {table.caption}
          </span>
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <HeadCell
                key={column.key}
                column={column}
                first={index === 0}
                filter={filter}
                hrefWith={hrefWith}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id} className="align-top">
              {columns.map((column, index) => (
                <BodyCell
                  key={column.key}
                  column={column}
                  cell={row.cells[column.key] as MatrixCell}
                  below={index === 0 ? (names.get(row.id) ?? "") : null}
                  numbers={numbers}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Enough room for the words of a column; numbers and single words take what they need. */
const WIDTHS: Record<string, string> = {
  begriff: "min-w-40",
  programm: "min-w-60",
  zaehlung: "min-w-44",
  kita: "min-w-32",
  recht: "min-w-72",
  koordination: "min-w-72",
  ende: "min-w-24",
  satz: "min-w-48",
  budget: "min-w-44",
  zahl: "min-w-44",
  stand: "min-w-32",
};

type HeadProps = Pick<TableProps, "filter" | "hrefWith"> & { column: TableColumn; first: boolean };

function HeadCell({ column, first, filter, hrefWith }: HeadProps) {
  const { t } = useI18n();
  const { sort } = filter;
  const sorted = sort?.key === column.key ? (sort.descending ? "descending" : "ascending") : undefined;
  const key = MATRIX_COLUMNS.find((known) => known === column.key) ?? "land";
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={`sticky top-0 border-b border-ink-soft bg-surface px-2 py-1.5 text-left align-bottom font-semibold ${
        first
          ? "left-0 z-20 w-36 min-w-32 border-r border-r-rule sm:w-44 sm:min-w-44"
          : `z-10 ${WIDTHS[column.key] ?? ""}`
      }`}
    >
      <a
        href={hrefWith({ sort: { key, descending: sorted === "ascending" } })}
        title={t("chart:sortBy", { column: column.label })}
      >
        {column.label}
        {sorted && <span aria-hidden="true">{sorted === "ascending" ? " ▲" : " ▼"}</span>}
      </a>
    </th>
  );
}

type Numbers = ReadonlyMap<string, { source: SourceLine; number: number }>;
type BodyProps = { column: TableColumn; cell: MatrixCell; below: string | null; numbers: Numbers };

/** The first column names the row: the Land and, below it, the programme by its short name. */
function BodyCell({ column, cell, below, numbers }: BodyProps) {
  const { t, locale } = useI18n();
  const lang = cell.verbatim && locale !== "de" ? "de" : undefined;
  const words = (
    <span lang={lang}>
      <CellContent cell={cell} />
    </span>
  );
  const references = <References cell={cell} numbers={numbers} />;
  if (below !== null) {
    return (
      <th
        scope="row"
        className="sticky left-0 z-[5] border-r border-b border-rule bg-surface px-2 py-2 text-left font-semibold"
      >
        {words}
        <span className="block font-normal text-ink-soft hyphens-auto">{below}</span>
      </th>
    );
  }
  return (
    <td className={`border-b border-rule px-2 py-2 ${column.kind === "number" ? "tabular-nums" : ""}`}>
      {cell.marked ? (
        <strong className="-ml-1 mr-0.5 rounded-sm border-2 border-accent box-decoration-clone px-1 leading-6 font-semibold">
          <span className="sr-only">{t("matrix:differs")} </span>
          {words}
        </strong>
      ) : (
        words
      )}
      {references}
      {cell.note && <span className="block text-ink-soft">{cell.note}</span>}
    </td>
  );
}

/** Small numbers that lead to the list of sources below the table; spoken with the publisher's name. */
function References({ cell, numbers }: { cell: MatrixCell; numbers: Numbers }) {
  const { t } = useI18n();
  return cell.sourceIds.map((id, index) => {
    const found = numbers.get(id);
    if (!found) return null;
    const { number, source } = found;
    return (
      <sup key={id} className="whitespace-nowrap leading-none">
        {index === 0 ? "\u2060" : ","}
        <a
          href={`#matrix-quelle-${number}`}
          aria-label={t("matrix:reference", { number, publisher: source.publisher })}
          className="px-1 py-1.5 no-underline hover:underline"
        >
          {number}
        </a>
      </sup>
    );
  });
}

function MatrixSources({ sources }: { sources: SourceLine[] }) {
  const { t, locale } = useI18n();
  return (
    <div id="matrix-quellen" tabIndex={-1} className="space-y-2">
      <p className="font-semibold">{t("matrix:sources")}</p>
      <ol className="list-decimal gap-x-10 space-y-1 pl-8 text-sm text-ink-soft lg:columns-2">
        {sources.map((source, index) => (
          <li
            key={source.sourceId}
            id={`matrix-quelle-${index + 1}`}
            className="scroll-mt-4 break-inside-avoid target:bg-blue-1 target:text-ink"
          >
            {source.publisher}:{" "}
            <a href={source.url} rel="noreferrer" className="break-words">
              {source.title}
            </a>{" "}
            ({source.date === null ? t("chart:noDate") : formatDate(source.date, locale)})
          </li>
        ))}
      </ol>
    </div>
  );
}
