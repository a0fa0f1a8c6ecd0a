/** Prints each stage when it starts, as `[3/6] Verorten …`, and on a terminal also how far a long stage has come. */
export function startProgress(stages: readonly string[]) {
  const started = performance.now();
  let current = 0;
  const clearLine = () => process.stdout.isTTY && process.stdout.write("\r\u001b[K");
  return {
    next(): void {
      clearLine();
      const name = stages[current++];
      process.stdout.write(`[${current}/${stages.length}] ${name} …\n`);
    },
    /** Passes rows through and shows their number while they flow. */
    *counting<T>(rows: Iterable<T>): Iterable<T> {
      let count = 0;
      for (const row of rows) {
        if (++count % 20_000 === 0 && process.stdout.isTTY) {
          process.stdout.write(`\r      ${new Intl.NumberFormat("de-DE").format(count)} Zeilen`);
        }
        yield row;
      }
      clearLine();
    },
    seconds: () => (performance.now() - started) / 1000,
  };
}
