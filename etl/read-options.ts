import { parseArgs } from "node:util";
import { EtlError } from "./problem";

export type EtlOptions =
  | { profile: "real"; data: string; out: string }
  | { profile: "demo"; data: string; out: string; centers: number; organisations: number; seed: number };

const USAGE =
  "npm run etl -- [--data ORDNER] [--out ORDNER] [--profile real|demo] [--centers ANZAHL] [--organisations ANZAHL] [--seed ZAHL]";

/** Options of the command line. A generated Germany goes to a folder of its own, so that it never takes the place of real data. */
export function readOptions(args: string[]): EtlOptions {
  const values = parse(args);
  const { profile = "real", data = "data" } = values;
  if (profile !== "real" && profile !== "demo") {
    throw new EtlError(`--profile ist real oder demo, nicht „${profile}“.\nAufruf: ${USAGE}`);
  }
  if (profile === "real") {
    if ([values.centers, values.organisations, values.seed].some((value) => value !== undefined)) {
      throw new EtlError(
        `--centers, --organisations und --seed gibt es nur mit --profile demo.\nAufruf: ${USAGE}`,
      );
    }
    return { profile, data, out: values.out ?? "build/snapshot" };
  }
  return {
    profile,
    data,
    out: values.out ?? "build/snapshot-demo",
    centers: wholeNumber("--centers", values.centers ?? "60000"),
    organisations: wholeNumber("--organisations", values.organisations ?? "300"),
    seed: wholeNumber("--seed", values.seed ?? "1"),
  };
}

function parse(args: string[]) {
  try {
    const text = { type: "string" } as const;
    const options = { data: text, out: text, profile: text, centers: text, organisations: text, seed: text };
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new EtlError(`Unbekannte Angabe: ${(error as Error).message}\nAufruf: ${USAGE}`);
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,8}$/.test(text)) throw new EtlError(`${name} erwartet eine ganze Zahl ab 0, nicht „${text}“.`);
  return Number(text);
}
