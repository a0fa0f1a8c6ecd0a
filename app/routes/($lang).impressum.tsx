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
  return [{ title: `${t("legal:impressum.title")} – ${t("shell:siteName")}` }];
};

export default function ImpressumPage() {
  const { t } = useI18n();
  return (
    <div className="prose">
      <h1>{t("legal:impressum.title")}</h1>
      <p>{t("legal:template")}</p>
      <h2>{t("legal:impressum.providerHeading")}</h2>
      <address className="space-y-1 not-italic">
        {(["name", "street", "city", "representative"] as const).map((field) => (
          <p key={field}>
            <FillIn field={t(`legal:impressum.${field}`)} />
          </p>
        ))}
      </address>
      <h2>{t("legal:impressum.contactHeading")}</h2>
      <p>
        <FillIn field={t("legal:impressum.phone")} />
      </p>
      <p>
        <FillIn field={t("legal:impressum.email")} />
      </p>
      <h2>{t("legal:impressum.registerHeading")}</h2>
      <p>
        <FillIn field={t("legal:impressum.register")} />
      </p>
      <p>
        <FillIn field={t("legal:impressum.vat")} />
      </p>
      <h2>{t("legal:impressum.responsibleHeading")}</h2>
      <p>
        <FillIn field={t("legal:impressum.responsible")} />
      </p>
    </div>
  );
}
