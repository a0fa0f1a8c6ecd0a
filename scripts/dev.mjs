/** `npm run dev`: the app with live reload, on the snapshot built from `data/`. */
import { install, requireNode, run, snapshot } from "./ready.mjs";

requireNode();
install();
snapshot();
run("npx", ["remix", "vite:dev", "--port", process.env.PORT ?? "3000"], {
  env: { ...process.env, NODE_ENV: "development" },
});
