import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useId } from "react";
import { CopyText } from "~/components/copy-text";
import { rootOf } from "~/exports/chart-file.server";
import {
  type CodeBox,
  chartEmbedding,
  type Embedding,
  type EmbeddingList,
  embeddingList,
} from "~/exports/embedding.server";
import { localeOf } from "~/i18n/locale-of";
import { translator } from "~/i18n/translator";

type PageData = {
  words: {
    heading: string;
    cite: string;
    formats: string;
    copy: string;
    copyCitation: string;
    preview: string;
  };
  list: EmbeddingList | null;
  embedding: Embedding | null;
};

/** `?diagramm=zahlen&land=hessen`: citation and codes of one chart under its filter; without a chart the list of all. */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const t = translator(locale);
  const search = new URL(request.url).searchParams;
  const words = {
    heading: t("embedding:title"),
    cite: t("embedding:cite"),
    formats: t("embedding:formats"),
    copy: t("embedding:copy"),
    copyCitation: t("embedding:copyCitation"),
    preview: t("embedding:preview"),
  };
  if (!search.get("diagramm")) return { words, list: embeddingList(locale), embedding: null };
  return { words, list: null, embedding: await chartEmbedding(search, rootOf(request), locale) };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  const siteName = translator(params.lang === "en" ? "en" : "de")("shell:siteName");
  const name = [data?.embedding?.title, data?.words.heading].filter(Boolean).join(" – ");
  return [{ title: name ? `${name} – ${siteName}` : siteName }, { name: "robots", content: "noindex" }];
};

export default function EinbettenPage() {
  const { words, list, embedding } = useLoaderData<typeof loader>() as PageData;
  if (embedding) return <OneChart words={words} embedding={embedding} />;
  return (
    <div className="prose">
      <h1>{list?.title}</h1>
      <p className="text-lg">{list?.intro}</p>
      <ul className="divide-y divide-rule border-y border-rule">
        {list?.charts.map(({ title, example, href }) => (
          <li key={href} className="py-2">
            <Link to={href}>{title}</Link>
            {example && <span className="ml-3 text-sm text-ink-soft">{example}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneChart({ words, embedding }: { words: PageData["words"]; embedding: Embedding }) {
  const { title, pageHref, pageLabel, cite, boxes, preview } = embedding;
  return (
    <div className="space-y-10">
      <header className="prose">
        <p className="text-ink-soft">{words.heading}</p>
        <h1>{title}</h1>
        <p>
          <Link to={pageHref}>{pageLabel}</Link>
        </p>
      </header>
      <section aria-labelledby="zitat" className="prose">
        <h2 id="zitat">{words.cite}</h2>
        <blockquote className="border-l-2 border-accent pl-4 break-words">{cite.line}</blockquote>
        <p>
          <CopyText text={cite.line} label={words.copyCitation} />
        </p>
        <p className="text-ink-soft">{cite.note}</p>
        <p>
          {words.formats}:{" "}
          {cite.files.map(({ label, href }) => (
            <a key={href} href={href} download className="mr-4">
              {label}
            </a>
          ))}
        </p>
      </section>
      <div className="grid gap-10 lg:grid-cols-2">
        <div className="min-w-0 space-y-8">
          {boxes.map((box) => (
            <Code key={box.heading} box={box} copy={words.copy} />
          ))}
        </div>
        <section aria-labelledby="vorschau" className="min-w-0 space-y-3">
          <h2 id="vorschau" className="text-xl">
            {words.preview}
          </h2>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the block made by the exports' own renderer */}
          <div className="border border-rule" dangerouslySetInnerHTML={{ __html: preview }} />
        </section>
      </div>
    </div>
  );
}

function Code({ box, copy }: { box: CodeBox; copy: string }) {
  const id = useId();
  const { heading, note, code } = box;
  return (
    <section aria-labelledby={id} className="space-y-2">
      <h2 id={id} className="text-xl">
        {heading}
      </h2>
      <p className="max-w-[70ch] text-ink-soft">{note}</p>
      <textarea
        readOnly
        aria-labelledby={id}
        rows={5}
        value={code}
        className="w-full border border-rule bg-surface p-2 font-mono text-sm"
      />
      <CopyText text={code} label={copy} />
    </section>
  );
}
