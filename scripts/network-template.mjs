// npm run network:template -- [FILE]
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
const { writeTemplate } = await import("../etl/network/kept/write-template.ts");

const file = process.argv[2] ?? "netzwerk-vorlage.xlsx";
writeFileSync(file, await writeTemplate());
console.log(`${file} geschrieben. Ausfüllen, als data/network/kept/netzwerk.xlsx ablegen, dann: npm run etl`);
