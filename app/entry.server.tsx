import { createHash } from "node:crypto";
import { PassThrough } from "node:stream";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { logger } from "~/config/logger.server";
import { RequestContext } from "~/config/request-context";
import { currentSnapshot, refreshSnapshot, watchSnapshot } from "~/db/snapshot.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    nonce?: string;
    etag?: string;
    requestId?: string;
  }
}

const ABORT_AFTER_MS = 10_000;

watchSnapshot();

/** For the server: fails with a readable message when there is nothing to serve. */
export const openSnapshot = refreshSnapshot;

// The build's own module address changes with every build, so a new build is a new version of every page.
const buildTime = createHash("sha256").update(`${process.pid}${Date.now()}`).digest("hex").slice(0, 8);

/** What a page depends on besides its address: the snapshot and the running build. */
export function pageVersion(): string {
  return `${currentSnapshot().snapshotId}-${buildTime}`;
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, etag, requestId }: AppLoadContext,
) {
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Cache-Control", "no-cache");
  if (status === 200 && etag) headers.set("ETag", etag);
  // Readers get the page as soon as its frame stands; machines get it whole.
  const ready = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady";
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <RequestContext.Provider value={{ nonce, requestId }}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </RequestContext.Provider>,
      {
        nonce,
        [ready]() {
          const body = new PassThrough();
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          failed = true;
          logger.error({ err: error }, "Seite nicht vollständig gezeichnet");
        },
      },
    );
    setTimeout(abort, ABORT_AFTER_MS).unref();
  });
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
