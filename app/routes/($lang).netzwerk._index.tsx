import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { localeOf } from "~/i18n/locale-of";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";

export function loader({ params }: LoaderFunctionArgs) {
  localeOf(params);
  return null;
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [{ title: `${t("netzwerk:title")} – ${t("shell:siteName")}` }];
};

export default function NetzwerkPage() {
  const { t } = useI18n();
  return <h1>{t("netzwerk:title")}</h1>;
}
