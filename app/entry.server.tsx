import { createHash } from "node:crypto";
import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { logger } from "~/config/logger.server";
import { RequestContext } from "~/config/request-context";
import { currentSnapshot, refreshSnapshot, watchSnapshot } from "~/db/snapshot.server";
import { openExportPool } from "~/exports/export-pool.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    nonce?: string;
    etag?: string;
    requestId?: string;
    /** Last touch before a page is sent; with `keep` it may be sent again to others. */
    finishPage?: (html: string, keep: boolean) => string;
  }
}

const ABORT_AFTER_MS = 10_000;

watchSnapshot();

/** For the server, once it answers: files are then made without waiting for a worker to start. */
export const startExports = openExportPool;

/** For the server: fails with a readable message when there is nothing to serve. */
export const openSnapshot = refreshSnapshot;

const startedAs = createHash("sha256").update(`${process.pid} ${Date.now()}`).digest("hex").slice(0, 8);

/** What a page depends on besides its address: the snapshot and the running build. */
export function pageVersion(): string {
  return `${currentSnapshot().snapshotId}-${startedAs}`;
}

/** Everything can be read without scripts: sheet and letters go before them. */
function scriptsLast(html: string): string {
  return html.replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"');
}

/** React leaves a zero byte where a letter of several bytes did not fit into the rest of its buffer; a page holds none of its own. */
const withoutZeroBytes = (html: string) => html.replaceAll("\0", "");

/** The whole page as text: no part of it is streamed later, so it can be kept. */
function renderPage(
  element: ReactElement,
  nonce: string | undefined,
): Promise<{ html: string; failed: boolean }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let failed = false;
    const sink = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
      final(done) {
        resolve({ html: scriptsLast(withoutZeroBytes(Buffer.concat(chunks).toString("utf8"))), failed });
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(element, {
      ...(nonce === undefined ? {} : { nonce }),
      onAllReady: () => pipe(sink),
      onShellError: reject,
      onError(error: unknown) {
        failed = true;
        logger.error({ err: error }, "Seite nicht vollständig gezeichnet");
      },
    });
    setTimeout(abort, ABORT_AFTER_MS).unref();
  });
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, etag, requestId, finishPage }: AppLoadContext,
) {
  const { html, failed } = await renderPage(
    <RequestContext.Provider value={{ nonce, requestId }}>
      <RemixServer context={remixContext} url={request.url} {...(nonce === undefined ? {} : { nonce })} />
    </RequestContext.Provider>,
    nonce,
  );
  const answer = failed && status === 200 ? 500 : status;
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Cache-Control", "no-cache");
  if (answer === 200 && etag) headers.set("ETag", etag);
  return new Response(finishPage ? finishPage(html, answer === 200) : html, { status: answer, headers });
}

/** Expected refusals (404, 400) are answers, not errors; everything else is logged. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (request.signal.aborted) return;
  const path = new URL(request.url).pathname;
  logger.error({ err: error, path, requestId: context.requestId }, "Fehler beim Beantworten");
}
