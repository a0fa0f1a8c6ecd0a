/** A load that arrives evenly, as readers do who know nothing of each other. */
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";

/** What a browser sends, so that answers are compressed as they are for readers. */
export const READER = { "accept-encoding": "gzip, deflate, br", accept: "text/html" };

const TIMEOUT_SECONDS = 10;

/**
 * Milliseconds of each answer. One connection with a shared rate would send all requests of a second at its start and then wait, so every
 * request per second has a connection of its own, and they begin one after the other. Times are taken as they come: autocannon's own
 * correction for a rate assumes a request per millisecond and would fill its table with small made-up times.
 */
export async function evenLoad(url: string, perSecond: number, seconds: number): Promise<number[]> {
  const times: number[] = [];
  const runs = Array.from({ length: perSecond }, async (_, index) => {
    await sleep((index * 1000) / perSecond);
    const run = autocannon({
      url,
      connections: 1,
      overallRate: 1,
      duration: seconds,
      timeout: TIMEOUT_SECONDS,
      headers: READER,
    });
    run.on("response", (_client: unknown, _status: number, _bytes: number, milliseconds: number) =>
      times.push(milliseconds),
    );
    return run;
  });
  for (const { errors, timeouts, non2xx } of await Promise.all(runs)) {
    // `errors` counts the timeouts too. An answer that never came took at least as long as was waited for it.
    if (errors > timeouts || non2xx > 0)
      throw new Error(`Unter Last: ${errors} Fehler, ${non2xx} Absagen: ${url}`);
    times.push(...Array<number>(timeouts).fill(TIMEOUT_SECONDS * 1000));
  }
  return times;
}
