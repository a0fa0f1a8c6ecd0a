import { FIRST_NAMES } from "./first-names";

export type PersonalData = "email" | "phone" | "person";

/*
 * What must not get into the atlas, by the look of it. The first guard is the list of allowed columns; this is the second, for cells of
 * allowed columns. It errs on the side of refusing: a sentence can be rewritten, a published name cannot be taken back. What it cannot see:
 * a surname alone, a first name that is not in the list.
 */

const CAPITAL = "[A-ZÄÖÜÁÉÓŞÇ][\\p{Ll}]+(?:-[A-ZÄÖÜÁÉÓŞÇ][\\p{Ll}]+)?";
const TITLE =
  "(?:(?:Dr|Prof|Dipl|Mag|Priv|PD)\\.?(?:-[A-Z]\\p{L}+\\.?)?\\s*(?:(?:h|c|med|phil|jur|rer|nat|paed|päd|habil)\\.\\s*)*)";
const PARTICLE = "(?:(?:von|van|de|zu|der|den|vom|zum|ten|del|di)\\s+)*";

/** Words that make a name before them the name of an institution, a street or a prize: „Karl Kübel Stiftung“, „Anna Freud Schule“. */
const NAMED_AFTER =
  /^(?:\p{L}+-)*\p{L}*(?:stiftung|schule|haus|häuser|hof|kita|kindergarten|hort|krippe|institut|zentrum|zentren|akademie|fonds|klinik|klinikum|krankenhaus|heim|werk|verein|verband|vereinigung|gesellschaft|gemeinschaft|preis|kolleg|gymnasium|universität|hochschule|straße|strasse|weg|platz|allee|ring|ufer|gasse|stadt|gemeinde|pfarrei|dorf|verlag|museum|bibliothek|projekt|programm|initiative|bund|treff|büro|club|hospiz|park|viertel|siedlung|seminar|forum|netzwerk|ggmbh|gmbh|gag|kg|eg|ev)$/iu;
const LEGAL_FORM = /^\s*(?:e\.?\s?V\b|g?GmbH|gAG|e\.?\s?G\b|KdöR|AöR)/u;
/** Words that make a name after them that of an institution: „Kita Anne Frank“, „St. Martin“. */
const NAMED_BEFORE =
  /(?:kita|kindertagesstätte|kindergarten|kinderhaus|haus|schule|gymnasium|familienzentrum|stiftung|gemeinde|pfarrei|st\.|sankt|straße|heiliger?|heiligen|könig|königin)\s+$/iu;

const EMAIL = /[\p{L}\d._%+-]+\s*(?:@|\(at\)|\[at\]|\{at\}|\(ät\))\s*[\p{L}\d-]+|@[\p{L}\d_]{2,}|mailto:/iu;
const DATES =
  /\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\b\d{4}-\d{2}(?:-\d{2})?\b|\b(?:19|20)\d\d\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d)\b/g;
const PHONE_WORD =
  /\b(?:tel(?:efon)?|fon|phone|mobil|handy|fax|telefax|durchwahl|hotline)(?:nummer)?\b\.?\s*:?\s*[+(]?\d[\d\s()/.–-]{2,}/iu;
const PHONE_NUMBER =
  /(?<![\p{L}\d,.])(?:(?:\+|00)\s?\d{2}|\(?0[1-9]\d{1,4}\)?)(?:[\s()/.–-]*\d){3,12}(?![\d,])/gu;

const SALUTED = new RegExp(
  `(?<!\\p{L})(?:Frau|Herrn?|Hr\\.|(?<!(?:Mo|Di|Mi|Do|bis|und|–|-|,)\\.?\\s*)Fr\\.)\\s+${TITLE}*${PARTICLE}(${CAPITAL}(?:\\s+${PARTICLE}${CAPITAL})*)`,
  "gu",
);
const TITLED = new RegExp(
  `(?<![\\p{L}-])(?:${TITLE})+${PARTICLE}(${CAPITAL}(?:\\s+${PARTICLE}${CAPITAL})*)`,
  "gu",
);
const INTRODUCED = new RegExp(
  "(?<!\\p{L})(?:Ansprechpartner|Ansprechperson|Ansprechpartnerin|Kontaktperson|Kontakt|z\\.\\s?Hd\\.|zu Händen|c/o|vertreten durch)" +
    `(?:[:*_]?in(?:nen)?|/-?in)?\\s*(?::|ist|sind|von)?\\s*${TITLE}*(${CAPITAL}\\s+${PARTICLE}${CAPITAL})(?!\\p{L})`,
  "giu",
);
/** „Ansprechpartnerin: Müller“: after these words and a colon even one capitalised word is a name. */
const NAMED_CONTACT =
  /(?:Ansprechpartner|Ansprechperson|Kontaktperson)(?:[:*_]?in(?:nen)?|\/-?in)?\s*:\s*\p{Lu}\p{Ll}+/u;
const SURNAME_FIRST = new RegExp(`(?<!\\p{L})${CAPITAL},\\s+(${CAPITAL})(?=\\s*(?:$|[,;.)/]))`, "gu");
const INITIAL_AND_SURNAME = new RegExp(`^\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?${CAPITAL}$`, "u");
const WORDS = new RegExp(`(?<![\\p{L}-])(${CAPITAL})\\s+(?:\\p{Lu}\\.\\s+)?${PARTICLE}(${CAPITAL})`, "gu");
/** First names that are words or places too: a surname before them proves nothing. */
const AMBIGUOUS_FIRST_NAMES = new Set(["Heide", "August", "Ernst", "Frank", "Roman", "Max", "Rosa", "Otto"]);

/** What the text looks like, `null` for nothing to object to. */
export function findPersonalData(text: string): PersonalData | null {
  if (EMAIL.test(text)) return "email";
  if (looksLikePhone(text)) return "phone";
  return looksLikePerson(text) ? "person" : null;
}

/** An international or German number with area code, seven to fifteen digits; or any digits behind a word like „Tel.“. Dates are none. */
function looksLikePhone(text: string): boolean {
  if (PHONE_WORD.test(text)) return true;
  const withoutDates = text.replaceAll(DATES, " # ");
  return [...withoutDates.matchAll(PHONE_NUMBER)].some(([number]) => {
    const digits = number.replaceAll(/\D/g, "").length;
    return digits >= 7 && digits <= 15;
  });
}

function looksLikePerson(text: string): boolean {
  if (NAMED_CONTACT.test(text) || INITIAL_AND_SURNAME.test(text.trim())) return true;
  for (const pattern of [SALUTED, TITLED]) {
    for (const match of text.matchAll(pattern))
      if (!isInstitution(text, match, match[1] as string)) return true;
  }
  for (const match of text.matchAll(INTRODUCED)) {
    const name = match[1] as string;
    if (FIRST_NAMES.has(name.split(/[\s-]/)[0] as string) && !isInstitution(text, match, name)) return true;
  }
  for (const [, first] of text.matchAll(SURNAME_FIRST)) {
    if (FIRST_NAMES.has(first as string) && !AMBIGUOUS_FIRST_NAMES.has(first as string)) return true;
  }
  return hasFullName(text);
}

/** A first name of the list before another capitalised word: „Anna Schmidt“, „Hans-Peter von der Leyen“. */
function hasFullName(text: string): boolean {
  for (let from = 0; from < text.length; ) {
    WORDS.lastIndex = from;
    const match = WORDS.exec(text);
    if (!match) return false;
    const [whole, first = "", last = ""] = match;
    const isFirstName = FIRST_NAMES.has(first.split("-")[0] as string);
    if (isFirstName && !NAMED_AFTER.test(last) && !isInstitution(text, match, whole)) return true;
    from = match.index + first.length; // the second word may be the first of the next pair
  }
  return false;
}

/** Is the name part of an institution's: does a word like Stiftung follow it, a legal form, or a hyphen, or a word like Kita precede it? */
function isInstitution(text: string, match: RegExpMatchArray, name: string): boolean {
  const start = match.index ?? 0;
  if (NAMED_BEFORE.test(text.slice(0, start))) return true;
  if (
    name
      .split(/\s+/)
      .slice(1)
      .some((word) => NAMED_AFTER.test(word))
  )
    return true;
  const rest = text.slice(start + match[0].length);
  if (/^-/.test(rest) || LEGAL_FORM.test(rest)) return true;
  // „Heinz und Heide Dürr Stiftung“, „Otto von Guericke Universität“: up to three more capitalised words may stand between.
  const following = /^(?:[\s-]+(?:und\s+)?\p{Lu}[\p{L}-]*){1,4}/u.exec(rest)?.[0] ?? "";
  return following.split(/\s+/).some((word) => NAMED_AFTER.test(word));
}
