/** `npm run validate`: what can be checked in seconds, before a commit. */
process.argv.push("--fast");
await import("./test.mjs");
