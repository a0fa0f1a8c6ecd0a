/** XML as another program reads it: every fault of its form, and its words. */
export function xmlFaults(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = xml.replaceAll(
    /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
    (_tag, closing, name, _attributes, alone) => {
      if (closing) {
        const last = open.pop();
        if (last !== name) faults.push(`${last} closed by ${name}`);
      } else if (!alone) open.push(name);
      return "";
    },
  );
  const text = rest.replace(/^<\?xml[^>]*\?>/, "").replace(/^<!doctype html>/, "");
  if (/[<>]/.test(text)) faults.push(`left over: ${/.{0,40}[<>].{0,40}/.exec(text)?.[0]}`);
  if (/&(?!amp;|lt;|gt;|quot;|apos;|#x?[\da-f]+;)/i.test(xml)) faults.push("bare ampersand");
  return [...faults, ...open.map((name) => `${name} never closed`)];
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#x27": "'" };
const unescaped = (text: string) => text.replaceAll(/&([\w#]+);/g, (all, name) => ENTITIES[name] ?? all);

/** All words outside tags, each piece of text apart by one space. */
export function xmlWords(xml: string): string {
  return unescaped(xml.replaceAll(/<[^>]*>/g, " "))
    .replaceAll(/[\s\u00a0]+/g, " ")
    .trim();
}

export function attributesNamed(xml: string, tag: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}\\b[^>]*?\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    unescaped(value),
  );
}
