import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { FillIn } from "~/components/fill-in";
import { localeOf } from "~/i18n/locale-of";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";

export function loader({ params }: LoaderFunctionArgs) {
  localeOf(params);
  return null;
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [{ title: `${t("legal:datenschutz.title")} – ${t("shell:siteName")}` }];
};

/** What it says must stay true to the software: see `serving/` for headers and logs, `components/theme-switch` for storage. */
export default function DatenschutzPage() {
  const { t } = useI18n();
  return (
    <div className="prose">
      <h1>{t("legal:datenschutz.title")}</h1>
      <p>{t("legal:template")}</p>
      <h2>{t("legal:datenschutz.shortHeading")}</h2>
      <p>{t("legal:datenschutz.short")}</p>
      <h2>{t("legal:datenschutz.controllerHeading")}</h2>
      <p>
        <FillIn field={t("legal:datenschutz.controller")} />
      </p>
      <p>
        <FillIn field={t("legal:datenschutz.officer")} />
      </p>
      <h2>{t("legal:datenschutz.logsHeading")}</h2>
      <p>{t("legal:datenschutz.logs")}</p>
      <p>
        <FillIn field={t("legal:datenschutz.hosting")} />
      </p>
      {(["storage", "content", "rights"] as const).map((part) => (
        <section key={part} className="space-y-3">
          <h2>{t(`legal:datenschutz.${part}Heading`)}</h2>
          <p>{t(`legal:datenschutz.${part}`)}</p>
        </section>
      ))}
      <p>
        <FillIn field={t("legal:datenschutz.authority")} />
      </p>
    </div>
  );
}
