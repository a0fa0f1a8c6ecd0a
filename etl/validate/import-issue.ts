/** A row that was not taken as it stands. `reason` is a German sentence; `rawRow` the row as JSON, so that nothing is lost. */
export type ImportIssue = {
  outcome: "rejected" | "corrected" | "unplaced" | "unlinked" | "duplicate_suspected";
  sourceFile: string;
  line: number;
  columnName: string | null;
  reason: string;
  rawRow: string;
};

/** What became of one file's rows: read = accepted + rejected; the corrected are among the accepted. */
export type ImportCount = {
  sourceFile: string;
  readRows: number;
  acceptedRows: number;
  correctedRows: number;
  rejectedRows: number;
  targetTable: string;
};
