import type { matrix as german } from "../de/matrix";
import type { Shape } from "../shape";

export const matrix: Shape<typeof german> = {
  onlyDifferences: "only columns that differ",
  onlyRunning: "only running programmes",
  search: "Term or programme contains",
  apply: "Apply",
  reset: "Show everything",
  form: "Filter programmes",
  skip: "Skip the table, go to the sources",
  reference: "Source {{number}}: {{publisher}}",
  differs: "differs:",
  sources: "Sources of the table",
  need: "Need by",
  show: "Show",
};
