import { beforeAll, describe, expect, it } from "vitest";
import { killEtlAt, rowsOf, runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

const out = tempFolder();

beforeAll(() => {
  runEtl(out);
});

describe("an ETL that is killed", () => {
  it.each([1, 2, 3, 4, 5, 6])(
    "at stage %i leaves a whole snapshot, and the next run succeeds",
    async (stage) => {
      const signal = await killEtlAt(stage, out);
      if (stage < 6) expect(signal).toBe("SIGKILL"); // the last stage may be over before the signal comes
      const whole = await rowsOf(
        out,
        "select (select count(*) from center_count)::integer as counts, (select count(*) from gemeinde)::integer as gemeinden",
      );
      expect(whole).toEqual([{ counts: 93, gemeinden: 11299 }]);
      expect(runEtl(out).status).toBe(0);
    },
  );
});
