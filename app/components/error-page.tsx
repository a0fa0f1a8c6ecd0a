import { isRouteErrorResponse } from "@remix-run/react";
import { useContext } from "react";
import { RequestContext } from "~/config/request-context";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";

function kindOf(error: unknown): "notFound" | "badRequest" | "failed" {
  if (!isRouteErrorResponse(error)) return "failed";
  if (error.status === 404) return "notFound";
  return error.status === 400 ? "badRequest" : "failed";
}

/** What went wrong, whether anything was lost, what to do next. A 400 carries the sentence that names the part as its body. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t, locale } = useI18n();
  const { requestId } = useContext(RequestContext);
  const kind = kindOf(error);
  const detail = kind === "badRequest" && isRouteErrorResponse(error) ? String(error.data ?? "") : "";
  return (
    <div className="prose py-12">
      <h1>{t(`shell:error.${kind}Title`)}</h1>
      {detail && <p className="text-lg">{detail}</p>}
      <p>{t(`shell:error.${kind}Text`)}</p>
      {kind === "failed" && requestId && (
        <p className="text-ink-soft">{t("shell:error.errorId", { id: requestId })}</p>
      )}
      <p className="flex flex-wrap gap-4">
        <a className="button" href={localePath(locale, "/")}>
          {t("shell:error.home")}
        </a>
        <a className="button" href={localePath(locale, "/laender")}>
          {t("shell:error.laender")}
        </a>
      </p>
    </div>
  );
}
