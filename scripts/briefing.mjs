// npm run briefing -- [--land SLUG[,SLUG]] [--alle] [--fuer ZIELGRUPPE] [--teile NAME,NAME] [--sprache de|en] [--adresse URL] [--out ORDNER]
// Slides and fact sheets without a server, straight from the snapshot.
import { register as registerHook } from "node:module";
import { fileURLToPath } from "node:url";
import { install, requireNode, snapshot } from "./ready.mjs";

requireNode();
install();
// Who names a snapshot wants that one.
if (!process.env.ATLAS_SNAPSHOT) snapshot();

const { register } = await import("tsx/esm/api");
register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
registerHook("./sql-as-text.mjs", import.meta.url);
await import("./briefing/run.ts");
