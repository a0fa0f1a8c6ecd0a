/**
 * The parts of a packed presentation, put right after packing: our charts, workbooks and pictures in place of the library's stand-ins, the
 * language of every text, names and days that do not depend on when and how often the library ran. Same input, same bytes.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

import { settledPackage, withDay, zipTime } from "./settled-package";

export type PptxParts = {
  /** Chart parts with their workbooks, in the order they were added. */
  charts: { xml: string; workbook: Uint8Array }[];
  /** What is shown where vectors are not understood, in the order the vectors were added. */
  fallbacks: Uint8Array[];
  lang: string;
  /** ISO day: all that the file says about when it was made. */
  date: string;
};

const TABLE_NAMES: Record<string, string> = { "de-DE": "Tabelle", "en-GB": "Table" };

/** Numbers of the library's parts run on from file to file; here they begin at one. */
function numbersOf(names: readonly string[], pattern: RegExp): Map<string, number> {
  const found = names.flatMap((name) => pattern.exec(name)?.[1] ?? []);
  return new Map(found.sort((a, b) => Number(a) - Number(b)).map((number, index) => [number, index + 1]));
}

export function finishPptx(packed: Uint8Array, { charts, fallbacks, lang, date }: PptxParts): Uint8Array {
  const files = unzipSync(packed);
  const names = Object.keys(files).filter((name) => !name.endsWith("/"));
  const numbers = numbersOf(names, /^ppt\/charts\/chart(\d+)\.xml$/);
  if (numbers.size !== charts.length)
    throw new Error(`${numbers.size} statt ${charts.length} Diagramme im Paket`);
  const renamed = (text: string) =>
    text
      .replaceAll(
        /(charts\/(?:_rels\/)?chart)(\d+)(\.xml)/g,
        (_all, before, number, after) => `${before}${numbers.get(number) ?? number}${after}`,
      )
      .replaceAll(
        /(Microsoft_Excel_Worksheet)(\d+)(\.xlsx)/g,
        (_all, before, number, after) => `${before}${numbers.get(number) ?? number}${after}`,
      );
  const pictures = fallbackNames(names, files);
  if (pictures.length !== fallbacks.length)
    throw new Error(`${pictures.length} statt ${fallbacks.length} Bilder im Paket`);
  const out: Zippable = {};
  const put = (name: string, bytes: Uint8Array) => {
    out[name] = [bytes, { mtime: zipTime(date) }];
  };
  for (const name of names) {
    const picture = pictures.indexOf(name);
    const chart = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1];
    const workbook = /Microsoft_Excel_Worksheet(\d+)\.xlsx$/.exec(name)?.[1];
    const part = (number: string) => charts[(numbers.get(number) ?? 0) - 1] as (typeof charts)[number];
    if (chart !== undefined) put(renamed(name), strToU8(part(chart).xml));
    else if (workbook !== undefined) put(renamed(name), settledPackage(part(workbook).workbook, date));
    else if (picture >= 0) put(name, fallbacks[picture] as Uint8Array);
    else if (/\.(xml|rels)$/.test(name))
      put(renamed(name), strToU8(corrected(renamed(strFromU8(files[name] as Uint8Array)), lang, date)));
    else put(name, files[name] as Uint8Array);
  }
  return zipSync(out, { level: 6 });
}

/** The stand-ins beside vectors: the relation before each vector's own, in the order of the slides. */
function fallbackNames(names: readonly string[], files: Record<string, Uint8Array>): string[] {
  const relations = names
    .filter((name) => /^ppt\/slides\/_rels\/slide\d+\.xml\.rels$/.test(name))
    .sort((a, b) => Number(/(\d+)\.xml/.exec(a)?.[1]) - Number(/(\d+)\.xml/.exec(b)?.[1]));
  return relations.flatMap((name) => {
    const targets = [...strFromU8(files[name] as Uint8Array).matchAll(/Target="\.\.\/(media\/[^"]+)"/g)].map(
      ([, target]) => `ppt/${target}`,
    );
    return targets.filter((_target, index) => targets[index + 1]?.endsWith(".svg"));
  });
}

function corrected(xml: string, lang: string, date: string): string {
  return (
    withDay(xml, date)
      .replaceAll('lang="en-US"', `lang="${lang}"`)
      // A table has its alternative text as its name, a number that other things may have, and no head.
      .replaceAll(
        /<p:cNvPr id="\d+" name="([^"]*)"\/>(<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"\/>)/g,
        (_all, alt, rest) => `<p:cNvPr id="9001" name="${TABLE_NAMES[lang] ?? ""}" descr="${alt}"/>${rest}`,
      )
      .replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1" firstCol="1"/>')
      .replaceAll(/<p14:creationId ([^>]*)val="\d+"/g, '<p14:creationId $1val="1"')
      // The schema wants the notes before the slides; the library writes them behind.
      .replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, "$2$1")
      .replace("<dc:creator>", `<dc:language>${lang}</dc:language><dc:creator>`)
  );
}
