/**
 * The server: static files, security headers, conditional requests, Remix. Started by `npm start`; needs `npm run build` and a snapshot.
 */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import expressStaticGzip from "express-static-gzip";
import { pinoHttp } from "pino-http";
import { env } from "~/config/env.server";
import { logger } from "~/config/logger.server";
import { exportHeaders } from "~/serving/export-headers";
import { NONCE_PLACEHOLDER, pageCache, withNonce } from "~/serving/page-cache";
import { securityHeaders } from "~/serving/security-headers";

type AtlasBuild = ServerBuild & {
  entry: {
    module: { openSnapshot: () => Promise<void>; startExports: () => void; pageVersion: () => string };
  };
};

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

async function loadBuild(): Promise<AtlasBuild> {
  const file = path.resolve("build/app/server/index.js");
  if (!existsSync(file)) refuse("Die Anwendung ist noch nicht gebaut. Bitte zuerst: npm run build");
  if (!existsSync(env.snapshotFile))
    refuse(`Es gibt keinen Datenstand unter ${env.snapshotFile}. Bitte zuerst: npm run etl`);
  return (await import(pathToFileURL(file).href)) as AtlasBuild;
}

/** Answers 304 when the reader already has this page of this snapshot. Sent without CSP, so that the stored nonce stays valid. */
function conditional(version: () => string) {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.path === "/health") {
      response.locals.version = randomBytes(8).toString("hex"); // never kept
      return next();
    }
    response.locals.version = version();
    const tag = `W/"${response.locals.version}"`;
    if (request.method === "GET" && request.headers["if-none-match"] === tag) {
      response.status(304).set("ETag", tag).end();
      return;
    }
    response.locals.etag = tag;
    next();
  };
}

function headers(request: Request, response: Response, next: NextFunction) {
  const nonce = randomBytes(16).toString("base64");
  response.locals.nonce = nonce;
  response.set(securityHeaders(nonce));
  const exported = exportHeaders(request.path);
  if (exported) {
    response.set(exported.set);
    for (const name of exported.remove) response.removeHeader(name);
  }
  next();
}

const build = await loadBuild();
await build.entry.module.openSnapshot();

const app = express();
app.disable("x-powered-by");
app.set("etag", false);
app.use(
  pinoHttp({
    logger,
    genReqId: () => randomBytes(6).toString("hex"),
    // No address, no user agent, no query: a log line cannot be traced to a reader.
    serializers: {
      req: (request) => ({ id: request.id, method: request.method, path: String(request.url).split("?")[0] }),
      res: (response) => ({ status: response.statusCode }),
    },
    autoLogging: { ignore: (request) => String(request.url).startsWith("/assets/") },
  }),
);
app.use(
  "/assets",
  expressStaticGzip("build/app/client/assets", {
    enableBrotli: true,
    orderPreference: ["br", "gzip"],
    serveStatic: { immutable: true, maxAge: "1y", fallthrough: false },
  }),
);
const VECTOR_TILE = "application/vnd.mapbox-vector-tile";
app.use(
  compression({
    filter: (request, response) =>
      response.getHeader("Content-Type") === VECTOR_TILE || compression.filter(request, response),
  }),
);
app.use(express.static("build/app/client", { maxAge: "1h", index: false }));
app.use(conditional(() => build.entry.module.pageVersion()));
app.use(headers);
app.use(pageCache);
app.all(
  "*",
  createRequestHandler({
    build,
    mode: env.NODE_ENV,
    getLoadContext: (request, { locals }) => ({
      nonce: NONCE_PLACEHOLDER,
      etag: locals.etag,
      requestId: String(request.id),
      finishPage: (html, keep) => {
        if (keep) locals.keepPage?.(html);
        return withNonce(html, locals.nonce);
      },
    }),
  }),
);

const server = app.listen(env.PORT, env.HOST, () => {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : env.PORT;
  console.log(`Familienzentren-Atlas: http://localhost:${port}`);
  build.entry.module.startExports();
});
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  refuse(`Auf Port ${env.PORT} läuft schon etwas. Mit einem anderen Port: PORT=3001 npm start`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5000).unref();
  });
