/**
 * How the people's network grows: members per quarter and in all, what they took part in, who came back, which Länder and levels they stand
 * for. Pure. Members are organisations; the day is always named. Nothing entered yet is `pending`, never 0.
 */
import {
  firstDayOf,
  isMemberIn,
  lastDayOf,
  lastDayOfQuarter,
  type Membership,
  type NetworkEvent,
  type Participation,
  type Quarter,
  quarterOf,
  quartersBetween,
} from "~/domain/network";
import { empty, numberValue, type Value } from "~/domain/value";

export type Joining = Pick<Membership, "stakeholderId" | "joined" | "leftOn">;

/**
 * `day`: last day of the quarter, for the running one the day of the data. `joined`, `left`: only what is dated to the quarter. `members`:
 * after all leavings of that day; `up_to` where a date known to the year alone leaves open whether somebody is counted already, or still.
 */
export type QuarterOfGrowth = {
  quarter: Quarter;
  day: string;
  running: boolean;
  joined: number;
  left: number;
  members: Value;
};

/** From the first joining to today; empty without a membership. A joining known to the year alone begins it with the first quarter. */
export function quartersOfGrowth(memberships: readonly Joining[], today: string): Quarter[] {
  const firstDays = begunBy(memberships, today).map(({ joined }) => firstDayOf(joined));
  const [first] = firstDays.sort();
  return first ? quartersBetween(quarterOf(first) as Quarter, quarterOf(today) as Quarter) : [];
}

/** What happened in each of the quarters. A group without a membership had none: 0, as the quarters themselves come from the others. */
export function growthPerQuarter(
  memberships: readonly Joining[],
  quarters: readonly Quarter[],
  today: string,
): QuarterOfGrowth[] {
  const begun = begunBy(memberships, today);
  return quarters.map((quarter) => {
    const running = quarter === quarterOf(today);
    return {
      quarter,
      day: running ? today : lastDayOfQuarter(quarter),
      running,
      joined: begun.filter(({ joined }) => quarterOf(joined) === quarter).length,
      left: begun.filter(({ leftOn }) => leftOn !== null && quarterOf(leftOn) === quarter).length,
      members: running
        ? countOf(membersIn(begun, today), today)
        : membersAtClose(begun, lastDayOfQuarter(quarter)),
    };
  });
}

/** Joinings and leavings known to the year alone: they belong to none of its quarters. Years without one are left out. */
export function datedToYear(
  memberships: readonly Joining[],
  today: string,
): { year: number; joined: number; left: number }[] {
  const begun = begunBy(memberships, today);
  const years = begun.flatMap(({ joined, leftOn }) => [joined, leftOn].filter((date) => date?.length === 4));
  return [...new Set(years.map(Number))].sort().map((year) => ({
    year,
    joined: begun.filter(({ joined }) => joined === String(year)).length,
    left: begun.filter(({ leftOn }) => leftOn === String(year)).length,
  }));
}

/** Organisations that are members on the day; `pending` where no membership at all has been entered. */
export function membersOn(memberships: readonly Joining[], day: string): Value {
  if (memberships.length === 0) return empty("pending");
  return countOf(membersIn(memberships, day), day);
}

const membersIn = (memberships: readonly Joining[], day: string) =>
  memberships.filter((one) => isMemberIn(one, day));

/** As on the day, but after its leavings: one known to the month or year alone ends with its last day. */
function membersAtClose(memberships: readonly Joining[], day: string): Value {
  return countOf(
    memberships.filter((one) => isMemberIn(one, day) && !endsWith(one, day)),
    day,
  );
}

const endsWith = ({ leftOn }: Joining, day: string) => leftOn !== null && lastDayOf(leftOn) === day;

function countOf(members: readonly Joining[], day: string): Value {
  const all = new Set(members.map(({ stakeholderId }) => stakeholderId));
  const certain = new Set(
    members.filter((one) => isCertain(one, day)).map(({ stakeholderId }) => stakeholderId),
  );
  return numberValue(all.size, certain.size < all.size ? "up_to" : "exact");
}

/** A year alone leaves all its days but the last open. */
function isCertain({ joined, leftOn }: Joining, day: string): boolean {
  const open = (date: string | null) => date?.length === 4 && day.startsWith(date) && day !== lastDayOf(date);
  return !open(joined) && !open(leftOn);
}

function begunBy<T extends Pick<Joining, "joined">>(memberships: readonly T[], today: string): T[] {
  return memberships.filter(({ joined }) => firstDayOf(joined) <= today);
}

/** Where members are at home. `landAgs` null: nationwide, stands for no Land. */
export type Home = { stakeholderId: string; landAgs: string | null; level: string };

/** Länder (of 16) and levels (of 3) with at least one member on the day; `up_to` as for the members. */
export function representedOn(
  memberships: readonly Joining[],
  homes: ReadonlyMap<string, Home>,
  day: string,
): { laender: Value; levels: Value } {
  if (memberships.length === 0) return { laender: empty("pending"), levels: empty("pending") };
  const members = memberships.filter((one) => isMemberIn(one, day));
  const certain = members.filter((one) => isCertain(one, day));
  const distinct = (list: readonly Joining[], of: (home: Home) => string | null) =>
    new Set(list.flatMap(({ stakeholderId }) => of(homes.get(stakeholderId) as Home) ?? [])).size;
  const value = (of: (home: Home) => string | null) =>
    numberValue(distinct(members, of), distinct(certain, of) < distinct(members, of) ? "up_to" : "exact");
  return { laender: value(({ landAgs }) => landAgs), levels: value(({ level }) => level) };
}

export type Attended = Pick<Participation, "eventId" | "stakeholderId">;
export type Dated = Pick<NetworkEvent, "eventId" | "date">;

/**
 * `participation`: attendances by organisations; `at_least` where a meeting of the quarter has no list of participants, `pending` where none
 * has one. A quarter without a meeting has 0 of them.
 */
export type QuarterOfMeetings = { quarter: Quarter; events: number; participation: Value };

/** From the first meeting known at least to the month, to today; empty without one. */
export function meetingsPerQuarter(
  events: readonly Dated[],
  participation: readonly Attended[],
  today: string,
): QuarterOfMeetings[] {
  const dated = events.flatMap(({ eventId, date }) => {
    const quarter = quarterOf(date);
    return quarter && firstDayOf(date) <= today ? [{ eventId, quarter }] : [];
  });
  const [first] = dated.map(({ quarter }) => quarter).sort();
  if (!first) return [];
  return quartersBetween(first, quarterOf(today) as Quarter).map((quarter) => {
    const held = dated.filter((event) => event.quarter === quarter).map(({ eventId }) => eventId);
    return { quarter, events: held.length, participation: attendances(held, participation) };
  });
}

function attendances(eventIds: readonly string[], participation: readonly Attended[]): Value {
  const attended = participation.filter(({ eventId }) => eventIds.includes(eventId));
  const listed = new Set(attended.map(({ eventId }) => eventId)).size;
  if (eventIds.length > 0 && listed === 0) return empty("pending");
  return numberValue(attended.length, listed < eventIds.length ? "at_least" : "exact");
}

/** Organisations by the number of meetings they took part in, from one upwards; empty where no participation has been entered. */
export function timesTakenPart(
  participation: readonly Attended[],
): { times: number; organisations: number }[] {
  const events = new Map<string, Set<string>>();
  for (const { stakeholderId, eventId } of participation)
    events.set(stakeholderId, (events.get(stakeholderId) ?? new Set()).add(eventId));
  const sizes = [...events.values()].map(({ size }) => size);
  return Array.from({ length: Math.max(0, ...sizes) }, (_, index) => ({
    times: index + 1,
    organisations: sizes.filter((size) => size === index + 1).length,
  }));
}

/** Organisations that took part at least twice, out of all that ever did; `pending` where no participation has been entered. */
export function returningOrganisations(participation: readonly Attended[]): { returning: Value; all: Value } {
  const times = timesTakenPart(participation);
  if (times.length === 0) return { returning: empty("pending"), all: empty("pending") };
  const sum = (from: number) =>
    numberValue(times.reduce((total, entry) => total + (entry.times >= from ? entry.organisations : 0), 0));
  return { returning: sum(2), all: sum(1) };
}
