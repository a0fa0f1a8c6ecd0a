/** Every number here is worked out by hand from the rows above it; the rows are those of mini-germany (data date 2026-01-05). */
import { describe, expect, it } from "vitest";
import { empty, numberValue } from "~/domain/value";
import {
  datedToYear,
  growthPerQuarter,
  type Home,
  type Joining,
  meetingsPerQuarter,
  membersOn,
  quartersOfGrowth,
  representedOn,
  returningOrganisations,
  timesTakenPart,
} from "./network-growth";

const joining = (stakeholderId: string, joined: string, leftOn: string | null = null): Joining => ({
  stakeholderId,
  joined,
  leftOn,
});
const TODAY = "2026-01-05";
const MEMBERSHIPS = [
  joining("stadt", "2023"),
  joining("hochschule", "2024-02"),
  joining("stiftung", "2024-05-20", "2025-03"),
  joining("deichverein", "2025-01-15"),
  joining("verband", "2024-02"),
];
const growth = () => growthPerQuarter(MEMBERSHIPS, quartersOfGrowth(MEMBERSHIPS, TODAY), TODAY);

describe("members per quarter", () => {
  it("run from the first joining to today, with what is dated to each quarter and the members at its end", () => {
    expect(
      growth().map(({ quarter, joined, left, members }) => [
        quarter,
        joined,
        left,
        members.kind === "number" ? `${members.qualifier} ${members.value}` : members.kind,
      ]),
    ).toEqual([
      ["2023-Q1", 0, 0, "up_to 1"], // the town joined in 2023, nobody knows when
      ["2023-Q2", 0, 0, "up_to 1"],
      ["2023-Q3", 0, 0, "up_to 1"],
      ["2023-Q4", 0, 0, "exact 1"], // at the year's end it is in
      ["2024-Q1", 2, 0, "exact 3"],
      ["2024-Q2", 1, 0, "exact 4"],
      ["2024-Q3", 0, 0, "exact 4"],
      ["2024-Q4", 0, 0, "exact 4"],
      ["2025-Q1", 1, 1, "exact 4"], // one came, one left in March
      ["2025-Q2", 0, 0, "exact 4"],
      ["2025-Q3", 0, 0, "exact 4"],
      ["2025-Q4", 0, 0, "exact 4"],
      ["2026-Q1", 0, 0, "exact 4"],
    ]);
  });

  it("take the running quarter on the day of the data, not on a day to come", () => {
    expect(growth().at(-1)).toMatchObject({ day: TODAY, running: true });
    expect(growth().at(-2)).toMatchObject({ day: "2025-12-31", running: false });
  });

  it("put a year alone into none of its quarters, but into its year", () => {
    expect(datedToYear([...MEMBERSHIPS, joining("amt", "2024-07", "2025")], TODAY)).toEqual([
      { year: 2023, joined: 1, left: 0 },
      { year: 2025, joined: 0, left: 1 },
    ]);
  });

  it("count a joining and a leaving in one year as a membership that is over at the year's end", () => {
    const [q1, , , q4] = growthPerQuarter(
      [joining("a", "2024", "2024"), joining("b", "2024-01")],
      quartersOfGrowth([joining("b", "2024-01")], "2024-12-31"),
      "2025-06-30",
    );
    expect(q1?.members).toEqual(numberValue(2, "up_to"));
    expect(q4?.members).toEqual(numberValue(1));
  });

  it("count an organisation that came back once at a time, and each of its joinings", () => {
    const twice = [joining("a", "2024-01", "2024-05"), joining("a", "2024-11")];
    const rows = growthPerQuarter(twice, quartersOfGrowth(twice, "2024-12-31"), "2024-12-31");
    expect(rows.map(({ joined, left }) => [joined, left])).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
      [1, 0],
    ]);
    expect(rows.map(({ members }) => members)).toEqual([
      numberValue(1),
      numberValue(0),
      numberValue(0),
      numberValue(1),
    ]);
  });

  it("leave out who joins after the day of the data", () => {
    expect(quartersOfGrowth([joining("a", "2026-02")], TODAY)).toEqual([]);
    expect(membersOn([joining("a", "2026-02")], TODAY)).toEqual(empty("zero"));
  });

  it("are none, not pending, in a group nobody of belongs to while others do", () => {
    const rows = growthPerQuarter([], quartersOfGrowth(MEMBERSHIPS, TODAY), TODAY);
    expect(rows).toHaveLength(13);
    expect(rows.every(({ members }) => members.kind === "zero")).toBe(true);
  });

  it("are pending, not none, where nothing has been entered", () => {
    expect(quartersOfGrowth([], TODAY)).toEqual([]);
    expect(membersOn([], TODAY)).toEqual(empty("pending"));
  });
});

describe("what the members stand for", () => {
  const homes = new Map<string, Home>(
    [
      ["stadt", "06", "kommune"],
      ["hochschule", "06", "land"],
      ["stiftung", null, "bund"],
      ["deichverein", "04", "land"],
      ["verband", null, "bund"],
    ].map(([id, landAgs, level]) => [
      id as string,
      { stakeholderId: id as string, landAgs: landAgs as string | null, level: level as string },
    ]),
  );

  it.each([
    [TODAY, numberValue(2), numberValue(3)], // Hessen and Bremen; town, Land and nationwide
    ["2024-12-31", numberValue(1), numberValue(3)],
    ["2023-06-30", numberValue(1, "up_to"), numberValue(1, "up_to")],
    ["2022-06-30", empty("zero"), empty("zero")],
  ])("on %s is counted without the nationwide ones as a Land", (day, laender, levels) => {
    expect(representedOn(MEMBERSHIPS, homes, day)).toEqual({ laender, levels });
  });

  it("is pending where nothing has been entered", () => {
    expect(representedOn([], homes, TODAY).laender).toEqual(empty("pending"));
  });
});

const EVENTS = [
  { eventId: "auftakt", date: "2024-03-01" },
  { eventId: "fachtag", date: "2024-11" },
  { eventId: "online", date: "2025-04-10" },
];
const took = (eventId: string, ...ids: string[]) => ids.map((stakeholderId) => ({ eventId, stakeholderId }));
const PARTICIPATION = [
  ...took("auftakt", "stadt", "verband"),
  ...took("fachtag", "stadt", "hochschule", "stiftung"),
  ...took("online", "stadt", "deichverein"),
];

describe("meetings and who comes back", () => {
  it("are counted per quarter; one without a meeting has none", () => {
    const rows = meetingsPerQuarter(EVENTS, PARTICIPATION, "2025-05-01");
    expect(rows).toEqual([
      { quarter: "2024-Q1", events: 1, participation: numberValue(2) },
      { quarter: "2024-Q2", events: 0, participation: empty("zero") },
      { quarter: "2024-Q3", events: 0, participation: empty("zero") },
      { quarter: "2024-Q4", events: 1, participation: numberValue(3) },
      { quarter: "2025-Q1", events: 0, participation: empty("zero") },
      { quarter: "2025-Q2", events: 1, participation: numberValue(2) },
    ]);
  });

  it("without a list of participants are not meetings nobody came to", () => {
    const events = [
      ...EVENTS,
      { eventId: "runde", date: "2024-11-30" },
      { eventId: "treff", date: "2025-02" },
    ];
    const rows = meetingsPerQuarter(events, PARTICIPATION, "2025-03-31");
    expect(rows.slice(3)).toEqual([
      { quarter: "2024-Q4", events: 2, participation: numberValue(3, "at_least") },
      { quarter: "2025-Q1", events: 1, participation: empty("pending") },
    ]);
  });

  it("known to the year alone stand in no quarter, those to come in none either", () => {
    expect(meetingsPerQuarter([{ eventId: "a", date: "2024" }], [], TODAY)).toEqual([]);
    expect(meetingsPerQuarter([{ eventId: "a", date: "2026-03" }], [], TODAY)).toEqual([]);
  });

  it("tell who took part how often: the town three times, four others once", () => {
    expect(timesTakenPart(PARTICIPATION)).toEqual([
      { times: 1, organisations: 4 },
      { times: 2, organisations: 0 },
      { times: 3, organisations: 1 },
    ]);
    expect(returningOrganisations(PARTICIPATION)).toEqual({ returning: numberValue(1), all: numberValue(5) });
  });

  it("are pending where no participation has been entered", () => {
    expect(timesTakenPart([])).toEqual([]);
    expect(returningOrganisations([])).toEqual({ returning: empty("pending"), all: empty("pending") });
  });
});
