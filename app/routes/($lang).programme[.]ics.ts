import type { LoaderFunctionArgs } from "@remix-run/node";
import { env } from "~/config/env.server";
import { programmesToIcal } from "~/exports/to-ical.server";
import { localeOf } from "~/i18n/locale-of";
import { moneyFilter, paramsOf } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { loadProgramme } from "~/page-data/programme.server";

/** Ends and anniversaries of the programmes as a calendar; `?land=` restricts it to one Land. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { land } = moneyFilter(paramsOf(request), [], locale);
  const place = { landAgs: land?.ags ?? null, origin: env.ATLAS_ORIGIN ?? null };
  const calendar = programmesToIcal(await loadProgramme(), place, locale);
  if (calendar === null) {
    throw new Response(translator(locale)("programme-charts:ical.none"), { status: 404 });
  }
  return new Response(calendar, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `inline; filename="landesprogramme${land ? `-${land.slug}` : ""}.ics"`,
      "Cache-Control": "no-cache",
    },
  });
}
