import type { LoaderFunctionArgs } from "@remix-run/node";
import { env } from "~/config/env.server";
import { parseMoneyFilter } from "~/domain/money-filter";
import { programmesToIcal } from "~/exports/to-ical.server";
import { localeOf } from "~/i18n/locale-of";
import { translator } from "~/i18n/translator";
import { loadProgramme } from "~/page-data/programme.server";

/** Ends and anniversaries of the programmes as a calendar; `?land=` restricts it to one Land. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const parsed = parseMoneyFilter(new URL(request.url).searchParams, []);
  if (!parsed.ok) {
    const { part, value, allowed } = parsed;
    throw new Response(translator(locale)("laender:badFilter", { part, value, allowed }), { status: 400 });
  }
  const { land } = parsed.filter;
  const calendar = programmesToIcal(
    await loadProgramme(),
    { landAgs: land?.ags ?? null, origin: env.ATLAS_ORIGIN ?? null },
    locale,
  );
  return new Response(calendar, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `inline; filename="landesprogramme${land ? `-${land.slug}` : ""}.ics"`,
      "Cache-Control": "no-cache",
    },
  });
}
