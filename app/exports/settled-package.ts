/** Office files are packages of parts; those that say when they were made get the day of the data instead, so that same input is same bytes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** What a ZIP says of a part's time: no hour of any time zone moves it to another day. */
export const zipTime = (date: string) => new Date(`${date}T12:00:00`);

export function withDay(xml: string, date: string): string {
  return xml.replaceAll(/<dcterms:(created|modified)([^>]*)>[^<]*</g, `<dcterms:$1$2>${date}T00:00:00Z<`);
}

export function settledPackage(packed: Uint8Array, date: string): Uint8Array {
  const out: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(packed))) {
    if (name.endsWith("/")) continue;
    const settled = name === "docProps/core.xml" ? strToU8(withDay(strFromU8(bytes), date)) : bytes;
    out[name] = [settled, { mtime: zipTime(date) }];
  }
  return zipSync(out, { level: 6 });
}
