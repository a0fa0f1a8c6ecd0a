import sans from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import serif from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { ErrorPage } from "~/components/error-page";
import { SiteFooter } from "~/components/site-footer";
import { SiteHeader } from "~/components/site-header";
import { themeScript } from "~/components/theme-switch";
import { env } from "~/config/env.server";
import { RequestContext } from "~/config/request-context";
import type { Locale } from "~/domain/locale";
import { translator } from "~/i18n/translator";
import { LocaleContext, useI18n } from "~/i18n/use-i18n";
import { loadSite } from "~/page-data/site.server";
import stylesheet from "~/styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  // Known before the sheet is: the letters of the first picture are there when it is painted, and nothing moves.
  ...[sans, serif].map((href) => ({
    rel: "preload" as const,
    href,
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
  })),
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ location }) => {
  const t = translator(localeOfPath(location.pathname));
  return [{ title: t("shell:siteName") }, { name: "description", content: t("shell:tagline") }];
};

/** `origin`: the public address of the atlas, null where none is set. */
export async function loader() {
  return { ...(await loadSite()), origin: env.ATLAS_ORIGIN ?? null };
}

/** The address alone decides the language, also where no route matched. */
function localeOfPath(pathname: string): Locale {
  return /^\/en(\/|$)/.test(pathname) ? "en" : "de";
}

export function Layout({ children }: { children: ReactNode }) {
  const locale = localeOfPath(useLocation().pathname);
  const { nonce } = useContext(RequestContext);
  return (
    <LocaleContext.Provider value={locale}>
      <html lang={locale} suppressHydrationWarning>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <Meta />
          <Links />
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, run before the first paint */}
          <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: themeScript }} />
        </head>
        <body>
          <Frame>{children}</Frame>
          <ScrollRestoration nonce={nonce} />
          <Scripts nonce={nonce} />
        </body>
      </html>
    </LocaleContext.Provider>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const site = useRouteLoaderData<typeof loader>("root");
  return (
    <div className="flex min-h-screen flex-col">
      <a
        href="#inhalt"
        className="absolute left-4 top-2 z-50 -translate-y-24 bg-surface px-4 py-2 focus:translate-y-0"
      >
        {t("shell:skipToContent")}
      </a>
      {site?.demo && (
        <p className="bg-demo px-4 py-2 text-center font-semibold text-warn" role="note">
          {t("shell:demo")}
        </p>
      )}
      <SiteHeader />
      <main
        id="inhalt"
        tabIndex={-1}
        className="mx-auto w-full max-w-[90rem] grow px-4 py-8 outline-none md:px-8"
      >
        {children}
      </main>
      {site && <SiteFooter snapshotId={site.snapshotId} dataDate={site.dataDate} />}
    </div>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
