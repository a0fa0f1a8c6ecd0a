/**
 * Finished pages, kept as long as their snapshot and build are. A page is drawn with a placeholder where the nonce of its scripts
 * belongs; every answer gets a nonce of its own put in. So a page costs its drawing once, and the policy stays as strict.
 */
import { randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import { LRUCache } from "lru-cache";

export const NONCE_PLACEHOLDER = `nonce-placeholder-${randomBytes(12).toString("hex")}`;

const pages = new LRUCache<string, string>({
  maxSize: 96 * 1024 * 1024,
  sizeCalculation: (html) => html.length * 2,
});

export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_PLACEHOLDER, nonce);
}

/** Answers from the kept pages, or leaves a way to keep the page in `response.locals`. Needs `nonce` and `version` there. */
export function pageCache(request: Request, response: Response, next: NextFunction) {
  if (request.method !== "GET" && request.method !== "HEAD") return next();
  const key = `${response.locals.version} ${request.originalUrl}`;
  const kept = pages.get(key);
  if (!kept) {
    response.locals.keepPage = (html: string) => pages.set(key, html);
    return next();
  }
  response
    .set({
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-cache",
      ETag: response.locals.etag,
    })
    .send(withNonce(kept, response.locals.nonce));
}
