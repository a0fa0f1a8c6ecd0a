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
  return [{ title: `${t("legal:barrierefreiheit.title")} – ${t("shell:siteName")}` }];
};

export default function BarrierefreiheitPage() {
  const { t } = useI18n();
  return (
    <div className="prose">
      <h1>{t("legal:barrierefreiheit.title")}</h1>
      <p>{t("legal:template")}</p>
      <h2>{t("legal:barrierefreiheit.aimHeading")}</h2>
      <p>{t("legal:barrierefreiheit.aim")}</p>
      <h2>{t("legal:barrierefreiheit.doneHeading")}</h2>
      <ul className="list-disc space-y-1 pl-6">
        {(["done1", "done2", "done3", "done4"] as const).map((point) => (
          <li key={point}>{t(`legal:barrierefreiheit.${point}`)}</li>
        ))}
      </ul>
      <h2>{t("legal:barrierefreiheit.openHeading")}</h2>
      <p>{t("legal:barrierefreiheit.open")}</p>
      <h2>{t("legal:barrierefreiheit.contactHeading")}</h2>
      <p>
        <FillIn field={t("legal:barrierefreiheit.contact")} />
      </p>
      <p>
        <FillIn field={t("legal:barrierefreiheit.enforcement")} />
      </p>
    </div>
  );
}
