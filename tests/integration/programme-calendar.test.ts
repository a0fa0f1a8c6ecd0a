/** The calendar of programmes on the shipped data, read again by an independent parser (ical.js). */
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { loader } from "~/routes/($lang).programme[.]ics";

const load = (search = "", lang?: string) =>
  loader({
    request: new Request(`https://atlas.example/programme.ics${search}`),
    params: lang ? { lang } : {},
    context: {},
  });
const textOf = async (search = "", lang?: string) => (await load(search, lang)).text();

async function eventsOf(search = "", lang?: string) {
  const calendar = new ICAL.Component(ICAL.parse(await textOf(search, lang)));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      day: event.startDate.toString(),
      allDay: event.startDate.isDate,
      stamp: component.getFirstPropertyValue("dtstamp")?.toString(),
    };
  });
}
const eventOf = async (uid: string, search = "", lang?: string) => {
  const found = (await eventsOf(search, lang)).find((event) => event.uid === `${uid}@familienzentren-atlas`);
  if (!found) throw new Error(`${uid} fehlt`);
  return found;
};

describe("the calendar of programmes", () => {
  it("is a calendar by its media type and its first lines, with CRLF and no line over 75 bytes", async () => {
    const answer = await load();
    expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    const text = await answer.text();
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.endsWith("END:VCALENDAR")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lengths = text.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  it("holds the five ends, each on the last day that is known", async () => {
    const ends = (await eventsOf()).filter(({ uid }) => uid.includes("-ende@"));
    expect(ends.map(({ uid, day }) => `${uid.split("@")[0]} ${day}`)).toEqual([
      "bb-ekz-ende 2008-12-31",
      "st-kez-ende 2012-12-31",
      "sn-ekiz-ende 2020-12-31",
      "rp-kitaplus-ende 2021-06-30",
      "mv-kifaz-ende 2028-12-31",
    ]);
  });

  it("says what is known of a day and what followed", async () => {
    const saxony = await eventOf("sn-ekiz-ende");
    expect(saxony.summary).toBe(
      "Ende: Landesmodellprojekt Weiterentwicklung von Kindertageseinrichtungen zu Eltern-Kind-Zentren (Sachsen)",
    );
    expect(saxony.description).toContain(
      "Ende des Programms: 31.12.2020.\nDanach kein Anschlussprogramm.\nQuelle: Sächsischer",
    );
    expect((await eventOf("bb-ekz-ende")).description).toContain(
      "Ende des Programms: 2008.\nJahr bekannt, Tag nicht: Der Eintrag steht auf dem letzten Tag des Jahres.\nWas danach folgte, ist nicht belegt.",
    );
    expect((await eventOf("mv-kifaz-ende")).description).toContain(
      "Was danach folgt, ist noch nicht bekannt.",
    );
    expect((await eventOf("rp-kitaplus-ende")).description).toContain("Danach: Sozialraumbudget nach KiTaG");
  });

  it("has NRW's twentieth year on the last day of 2026 and Berlin's fifteenth on 6 August 2027", async () => {
    expect(await eventOf("nw-fz-20-jahre")).toMatchObject({
      day: "2026-12-31",
      summary: "20 Jahre: Landesprogramm Familienzentrum NRW (Nordrhein-Westfalen)",
    });
    expect(await eventOf("be-fz-15-jahre")).toMatchObject({ day: "2027-08-06" });
    expect((await eventOf("by-fsp-15-jahre")).description).toContain("Monat bekannt, Tag nicht");
  });

  it("has only whole days, ids that occur once, and the date of the data as every stamp", async () => {
    const events = await eventsOf();
    expect(events.every(({ allDay }) => allDay)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(["2026-11-23T00:00:00Z"]));
  });

  it("celebrates no ended and no related programme", async () => {
    const uids = (await eventsOf()).map(({ uid }) => uid);
    expect(uids.filter((uid) => /^(sn-ekiz|st-kez|bb-ekz|rp-kitaplus|rp-srb|sn-ks2)-\d/.test(uid))).toEqual(
      [],
    );
  });

  it("is the same bytes each time", async () => {
    expect(await textOf()).toBe(await textOf());
  });

  it("can be one Land's: Sachsen has one entry; Niedersachsen and Saarland have no calendar, and the answer says why", async () => {
    expect((await eventsOf("?land=sachsen")).map(({ uid }) => uid)).toEqual([
      "sn-ekiz-ende@familienzentren-atlas",
    ]);
    for (const slug of ["niedersachsen", "saarland"]) {
      const answer = await load(`?land=${slug}`).catch((error) => error);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("weder ein Ende noch ein Jahrestag");
    }
  });

  it("speaks English under /en and refuses an unknown Land by name", async () => {
    expect((await eventOf("nw-fz-20-jahre", "", "en")).summary).toBe(
      "20 years: Landesprogramm Familienzentrum NRW (North Rhine-Westphalia)",
    );
    const answer = await load("?land=atlantis").catch((error) => error);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("„land=atlantis“");
  });
});
