import type { vergleich as german } from "../de/vergleich";
import type { Shape } from "../shape";

export const vergleich: Shape<typeof german> = {
  title: "Compare the Länder",
  intro: "Only like is ranked with like. What cannot be told apart with certainty gets no place of its own.",
  description:
    "Family centres of the German Länder compared: rankings only within like counts, with uncertainty, benchmark and sources.",
  chosen: "Chosen Länder",
  remove: "Remove {{land}}",
  form: {
    laender: "Choose Länder",
    measure: "Measure",
    benchmark: "Benchmark",
    rule: "Counting rule",
    year: "Year",
    comparable: "only the largest comparable group",
    apply: "Compare",
    all: "Choose all sixteen Länder",
  },
  guard: "What is comparable here",
};
