import { LAENDER } from "~/domain/land";
import type {
  EventKind,
  OrganisationLevel,
  OrganisationType,
  RelatedKind,
  RelationKind,
} from "~/domain/network";

/** Words of the office → words of the atlas. What is on the left stands in the drop-downs of the template. */
export const TYPE_WORDS: Readonly<Record<string, OrganisationType>> = {
  Land: "land",
  Kommune: "kommune",
  Träger: "traeger",
  Wissenschaft: "wissenschaft",
  Politik: "politik",
  Stiftung: "stiftung",
  Verband: "verband",
};
export const LEVEL_WORDS: Readonly<Record<string, OrganisationLevel>> = {
  Bund: "bund",
  Land: "land",
  Kommune: "kommune",
};
export const EVENT_WORDS: Readonly<Record<string, EventKind>> = {
  Treffen: "meeting",
  Tagung: "conference",
  Workshop: "workshop",
  Online: "online",
};
export const RELATION_WORDS: Readonly<Record<string, RelationKind>> = {
  "zuständig für": "responsible",
  koordiniert: "coordinates",
  bewilligt: "administers",
  trägt: "carries",
  fördert: "funds",
  untersucht: "evaluates",
  veranstaltet: "hosts",
  "arbeitet zusammen mit": "cooperates",
};
export const TARGET_WORDS: Readonly<Record<string, RelatedKind>> = {
  Organisation: "organisation",
  Programm: "program",
  Land: "land",
  Ereignis: "event",
};
export const LAND_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  LAENDER.map(({ name, ags }) => [name, ags]),
);

export type KeptColumn = {
  name: string;
  required: boolean;
  /** What belongs into the column, for the sheet that explains. */
  meaning: string;
  example: string;
  /** Allowed words: a drop-down in the template. */
  words?: readonly string[];
  /** Names of organisations: a drop-down of what stands in the first sheet, other names of the public table are allowed. */
  namesOrganisation?: boolean;
};
export type KeptTableKey = "organisations" | "memberships" | "relations" | "events" | "participation";
export type KeptTable = { key: KeptTableKey; file: string; sheet: string; columns: readonly KeptColumn[] };

/** A row whose first cell begins so is an example and never loaded. */
export const EXAMPLE_MARK = "BEISPIEL";
export const XLSX_FILE = "network/kept/netzwerk.xlsx";
/** The sheet of the template that explains the columns; the importer does not read it. */
export const EXPLANATION_SHEET = "Erklärung";

const DATE = "Datum, so genau wie bekannt: 2024, 2024-05 oder 2024-05-01.";
const optional = (
  name: string,
  meaning: string,
  example = "",
  more: Partial<KeptColumn> = {},
): KeptColumn => ({
  name,
  required: false,
  meaning,
  example,
  ...more,
});
const required = (
  name: string,
  meaning: string,
  example: string,
  more: Partial<KeptColumn> = {},
): KeptColumn => ({
  ...optional(name, meaning, example, more),
  required: true,
});

/** Every row says where it comes from: these four become a source of the atlas. */
const SOURCE_COLUMNS: readonly KeptColumn[] = [
  required("quelle", "Woher die Angabe stammt, in wenigen Worten.", "Mitgliederliste der Geschäftsstelle"),
  required("herausgeber", "Welche Stelle das festgehalten hat; keine Person.", "Bundesforum Familienzentren"),
  required("stand", "Tag, an dem es so festgehalten war: 2024-05-01.", "2024-05-01"),
  optional("link", "Adresse der Veröffentlichung, falls es eine gibt; beginnt mit https://."),
];
const organisationName = (name: string, meaning: string): KeptColumn =>
  required(name, meaning, "BEISPIEL Stadt Musterstadt", { namesOrganisation: true });

/** The five tables of the office: the only columns the importer takes. As CSV files or as sheets of one XLSX file. */
export const KEPT_TABLES: readonly KeptTable[] = [
  {
    key: "organisations",
    file: "network/kept/organisations.csv",
    sheet: "Organisationen",
    columns: [
      required("organisation", "Name der Organisation, nie der einer Person.", "BEISPIEL Stadt Musterstadt"),
      required("typ", "Art der Organisation.", "Kommune", { words: Object.keys(TYPE_WORDS) }),
      required("ebene", "Ebene, auf der sie wirkt.", "Kommune", { words: Object.keys(LEVEL_WORDS) }),
      optional("land", "Land; leer: bundesweit.", "Hessen", { words: Object.keys(LAND_WORDS) }),
      optional("ort", "Gemeinde des Sitzes, wie sie amtlich heißt; leer: nicht auf der Karte.", "Kassel"),
      optional("rolle", "Was die Organisation im Feld tut, in einem Satz.", "fördert zwei Familienzentren"),
      ...SOURCE_COLUMNS,
    ],
  },
  {
    key: "memberships",
    file: "network/kept/memberships.csv",
    sheet: "Mitgliedschaften",
    columns: [
      organisationName("organisation", "Name wie im Blatt Organisationen oder in den öffentlichen Angaben."),
      required("beigetreten", DATE, "2024-05"),
      optional("ausgetreten", `${DATE} Leer: weiterhin Mitglied.`),
      ...SOURCE_COLUMNS,
    ],
  },
  {
    key: "relations",
    file: "network/kept/relations.csv",
    sheet: "Beziehungen",
    columns: [
      organisationName("von", "Organisation, von der die Beziehung ausgeht."),
      required("art", "Art der Beziehung.", "fördert", { words: Object.keys(RELATION_WORDS) }),
      required("zu_art", "Wohin sie führt.", "Programm", { words: Object.keys(TARGET_WORDS) }),
      required(
        "zu",
        "Name der Organisation, Kennung des Programms (z. B. HE-FZ), Name des Landes oder Ereignis als Titel (Datum).",
        "HE-FZ",
      ),
      optional("seit", DATE, "2023"),
      optional("bis", DATE),
      optional("notiz", "Anmerkung in einem Satz."),
      ...SOURCE_COLUMNS,
    ],
  },
  {
    key: "events",
    file: "network/kept/events.csv",
    sheet: "Ereignisse",
    columns: [
      required("titel", "Titel des Ereignisses.", "BEISPIEL Netzwerktreffen"),
      required("datum", DATE, "2024-05-01"),
      required("art", "Art des Ereignisses.", "Treffen", { words: Object.keys(EVENT_WORDS) }),
      optional("land", "Land; leer: bundesweit.", "Hessen", { words: Object.keys(LAND_WORDS) }),
      optional("ort", "Ort, ohne Straße.", "Kassel"),
      ...SOURCE_COLUMNS,
    ],
  },
  {
    key: "participation",
    file: "network/kept/participation.csv",
    sheet: "Teilnahme",
    columns: [
      organisationName("organisation", "Wer teilnahm: die Organisation, nie die Person."),
      required("ereignis", "Titel wie im Blatt Ereignisse.", "BEISPIEL Netzwerktreffen"),
      required("datum", "Datum wie im Blatt Ereignisse.", "2024-05-01"),
      ...SOURCE_COLUMNS,
    ],
  },
];
