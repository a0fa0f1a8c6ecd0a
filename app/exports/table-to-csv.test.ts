import { describe, expect, it } from "vitest";
import type { Cell } from "./sheet";
import { tableToCsv } from "./table-to-csv.server";

const ROWS: Cell[][] = Array.from({ length: 2_000 }, (_, index) => [index, "ä".repeat(40)]);

/** Pieces without end; says when its reader has let go of it. */
function endless() {
  let letGo: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  async function* pieces() {
    try {
      for (;;) yield { columns: ["nr", "text"], rows: ROWS };
    } finally {
      letGo();
    }
  }
  return { pieces: pieces(), released };
}

describe("a table streamed as CSV", () => {
  it("lets go of the table when the reader leaves in the middle", async () => {
    const { pieces, released } = endless();
    const reader = tableToCsv(pieces, "rfc4180").getReader();
    expect((await reader.read()).value).toBeDefined();
    await reader.cancel();
    await expect(released).resolves.toBeUndefined();
  });

  it("breaks off with the fault instead of ending as if whole", async () => {
    async function* faulty() {
      yield { columns: ["nr"], rows: [[1], [2]] as Cell[][] };
      throw new Error("Datei nicht lesbar");
    }
    await expect(new Response(tableToCsv(faulty(), "rfc4180")).text()).rejects.toThrow("Datei nicht lesbar");
  });

  it("writes the head once, over several pieces", async () => {
    async function* pieces() {
      yield { columns: ["nr"], rows: [[1]] as Cell[][] };
      yield { columns: ["nr"], rows: [[2], [null]] as Cell[][] };
    }
    expect(await new Response(tableToCsv(pieces(), "rfc4180")).text()).toBe("nr\r\n1\r\n2\r\n\r\n");
  });
});
