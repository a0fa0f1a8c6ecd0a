/** `npm run build`: the app, ready to be served. */
import { buildApp, install, requireNode } from "./ready.mjs";

requireNode();
install();
buildApp();
