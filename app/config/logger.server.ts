import { pino } from "pino";
import { env } from "./env.server";

/** Structured logs (one JSON object a line). They hold no address and no query text of a reader. */
export const logger = pino({ level: env.LOG_LEVEL, base: null });
