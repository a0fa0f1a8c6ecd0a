/** `npm start`: from a fresh clone to a running atlas. */
import { spawn } from "node:child_process";
import { buildApp, install, requireNode, snapshot } from "./ready.mjs";

requireNode();
install();
snapshot();
buildApp();

const server = spawn(process.execPath, ["--import", "tsx", "app/server.ts"], {
  stdio: "inherit",
  env: { ...process.env, NODE_ENV: "production" },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
