import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** The house rules of docs/architecture.md, as far as a machine can see them. */

const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  metrics: ["domain"],
  format: ["domain", "i18n"],
  i18n: ["domain"],
  config: [],
  db: ["config"],
  queries: ["db", "domain"],
  "page-data": ["queries", "metrics", "domain"],
  charts: ["metrics", "domain", "format", "i18n"],
  map: ["charts", "domain", "format", "i18n"],
  components: ["charts", "metrics", "domain", "format", "i18n", "config"],
  exports: ["charts", "page-data", "domain", "format", "i18n", "config"],
  serving: ["config"],
  routes: [
    "page-data",
    "components",
    "charts",
    "metrics",
    "map",
    "exports",
    "domain",
    "format",
    "i18n",
    "config",
  ],
};
/** Files beside the folders: the root, the entries, the server. */
const TOP = [...(MAY_IMPORT.routes ?? []), "db", "serving", "styles"];

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(folder, file))
    .filter((file) => ending.test(file));
}

const CODE = [...filesBelow("app", /\.tsx?$/), ...filesBelow("etl", /\.ts$/)];
const OURS = CODE.filter((file) => !/\.test\.tsx?$/.test(file));

/** Every module a file names, also in `import()`. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map(({ fileName }) => fileName);
}

const roomOf = (file: string) => (file.split(path.sep).length > 2 ? (file.split(path.sep)[1] ?? "") : "top");

describe("imports", () => {
  it("follow the table of the architecture page", () => {
    const broken = OURS.filter((file) => file.startsWith("app")).flatMap((file) => {
      const room = roomOf(file);
      const allowed = room === "top" ? TOP : [room, ...(MAY_IMPORT[room] ?? [])];
      return importsOf(file)
        .filter((name) => name.startsWith("~/"))
        .filter((name) => !allowed.includes(name.split("/")[1] ?? ""))
        .map((name) => `${file} → ${name}`);
    });
    expect(broken).toEqual([]);
  });

  it("lead from the app to the ETL never, and from the ETL to the app's domain only", () => {
    const broken = OURS.flatMap((file) =>
      importsOf(file)
        .filter((name) =>
          file.startsWith("app")
            ? /(^|\/)etl\//.test(name)
            : name.startsWith("~/") && !name.startsWith("~/domain/"),
        )
        .map((name) => `${file} → ${name}`),
    );
    expect(broken).toEqual([]);
  });

  it("use ./ inside a room and ~/ across rooms", () => {
    const broken = OURS.filter((file) => file.startsWith("app") && roomOf(file) !== "top").flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith("."))
        .filter((name) => roomOf(path.join(path.dirname(file), name)) !== roomOf(file))
        .map((name) => `${file} → ${name}`),
    );
    expect(broken).toEqual([]);
  });
});

describe("names", () => {
  it("hold no drawer and no file that only passes on", () => {
    expect(
      OURS.filter((file) => /(^|\/)(utils?|helpers?|misc|common|lib|index)(\/|\.tsx?$)/.test(file)),
    ).toEqual([]);
  });

  it("are exported by name, except where the framework asks for a default", () => {
    const framework = /^app\/(routes\/|root\.tsx|entry\.)/;
    const broken = OURS.filter(
      (file) => !framework.test(file) && /^export default/m.test(readFileSync(file, "utf8")),
    );
    // The lazily loaded view is found by React.lazy, which asks for a default.
    expect(broken.filter((file) => !file.startsWith("app/charts/interactive/"))).toEqual([]);
  });
});

describe("pairs", () => {
  it("every query has its SQL and its schema", () => {
    const queries = filesBelow("app/queries", /\.(sql|server\.ts)$/).map((file) =>
      file.replace(/\.(sql|server\.ts)$/, ""),
    );
    const lonely = [...new Set(queries)].filter(
      (name) => !existsSync(`${name}.sql`) || !existsSync(`${name}.server.ts`),
    );
    expect(lonely).toEqual([]);
  });

  it("both languages have the same files", () => {
    expect(readdirSync("app/i18n/en")).toEqual(readdirSync("app/i18n/de"));
  });
});

describe("honesty", () => {
  it("no zero stands in for something unknown where numbers are made", () => {
    const places = OURS.filter((file) => /^app\/(domain|metrics|page-data)\//.test(file));
    const zeros = places.flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          /\?\? *0\b|\|\| *0\b/.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        ),
    );
    expect(zeros).toEqual([]);
  });

  it("the lock file names no host", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved": "http/);
  });

  it("SQL divides nothing", () => {
    const dividing = filesBelow("app/queries", /\.sql$/).filter((file) =>
      /[\w)] \/ [\w(]/.test(readFileSync(file, "utf8").replace(/--.*$/gm, "")),
    );
    expect(dividing).toEqual([]);
  });
});
