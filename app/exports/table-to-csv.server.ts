import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { Cell, RowPieces, SheetFrame } from "./sheet";
import { type CsvDialect, csvFoot, csvHead, csvOptions } from "./to-csv.server";

type Piece = { columns: string[]; rows: Cell[][] };

async function* linesOf(pieces: AsyncIterable<Piece>): AsyncGenerator<Cell[]> {
  let headed = false;
  for await (const { columns, rows } of pieces) {
    if (!headed) yield columns;
    headed = true;
    yield* rows;
  }
}

function linesToCsv(lines: AsyncIterable<Cell[]>, dialect: CsvDialect): ReadableStream {
  const source = Readable.from(lines);
  const csv = stringify(csvOptions(dialect));
  source.on("error", (error) => csv.destroy(error));
  csv.on("close", () => source.destroy());
  return Readable.toWeb(source.pipe(csv)) as ReadableStream;
}

/** A table as CSV, written while it is read. A fault in between breaks the download off; it never ends a file early as if whole. */
export function tableToCsv(pieces: AsyncIterable<Piece>, dialect: CsvDialect): ReadableStream {
  return linesToCsv(linesOf(pieces), dialect);
}

async function* linesOfSheet(frame: SheetFrame, pieces: RowPieces): AsyncGenerator<Cell[]> {
  yield csvHead(frame);
  for await (const rows of pieces) for (const row of rows) yield [...row];
  yield* csvFoot(frame);
}

/** A sheet whose rows are too many to hold, written while they are read: any number of rows in the same memory. */
export function piecesToCsv(frame: SheetFrame, pieces: RowPieces, dialect: CsvDialect): ReadableStream {
  return linesToCsv(linesOfSheet(frame, pieces), dialect);
}
