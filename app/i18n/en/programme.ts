import type { programme as german } from "../de/programme";
import type { Shape } from "../shape";

export const programme: Shape<typeof german> = {
  title: "State programmes: run, end, money",
  intro:
    "Since when which Land has had a programme for family centres, which of them end and what followed, and how much money went to each centre, as paid and in the prices of one year. Only what a source states is shown.",
  events: "Events as a table ({{count}})",
  cliff: "What ends and what followed",
  calendar: {
    heading: "Ends and anniversaries in your own calendar",
    text: "The file holds the ends of the programmes and their round anniversaries. Entered as a subscription (in your calendar “subscribe to calendar” with this address) it keeps itself up to date. Where only the year is known, the entry stands on 31 December and says so.",
    all: "Calendar of all Länder (.ics)",
    land: "Calendar of this Land only (.ics): {{land}}",
  },
  money: {
    heading: "Money over time",
    land: "Land",
    all: "all Länder",
    prices: "Prices",
    nominal: "as paid (nominal)",
    base: "in prices of {{year}}",
    apply: "Show",
    noBudgets: "No amount for whole programmes was found in this Land.",
  },
};
