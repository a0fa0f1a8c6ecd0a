import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { type Cell, type CsvDialect, csvOptions } from "./to-csv.server";

type Piece = { columns: string[]; rows: Cell[][] };

async function* linesOf(pieces: AsyncIterable<Piece>): AsyncGenerator<Cell[]> {
  let headed = false;
  for await (const { columns, rows } of pieces) {
    if (!headed) yield columns;
    headed = true;
    yield* rows;
  }
}

/** A table as CSV, written while it is read. A fault in between breaks the download off; it never ends a file early as if whole. */
export function tableToCsv(pieces: AsyncIterable<Piece>, dialect: CsvDialect): ReadableStream {
  const source = Readable.from(linesOf(pieces));
  const csv = stringify(csvOptions(dialect));
  source.on("error", (error) => csv.destroy(error));
  csv.on("close", () => source.destroy());
  return Readable.toWeb(source.pipe(csv)) as ReadableStream;
}
