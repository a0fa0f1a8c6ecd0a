import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { localeOf } from "~/i18n/locale-of";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";

const SECTIONS = [
  "preferred",
  "existing",
  "denominator",
  "comparable",
  "emptiness",
  "census",
  "place",
  "boundaries",
] as const;

export function loader({ params }: LoaderFunctionArgs) {
  localeOf(params);
  return null;
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [{ title: `${t("daten:methode.title")} – ${t("shell:siteName")}` }];
};

export default function MethodePage() {
  const { t } = useI18n();
  return (
    <div className="prose">
      <h1>{t("daten:methode.title")}</h1>
      {SECTIONS.map((section) => (
        <section key={section} id={section} className="space-y-2 pt-4">
          <h2 className="text-xl">{t(`daten:methode.${section}Heading`)}</h2>
          <p>{t(`daten:methode.${section}`)}</p>
        </section>
      ))}
    </div>
  );
}
