import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";
import remixConfig from "./remix.config.js";

/** Scripts that go together: what every page needs as few files, each language as one of its own. */
function chunkOf(id: string): string | undefined {
  if (/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|i18next)\//.test(id))
    return "libraries";
  const language = /\/app\/i18n\/(de|en)\//.exec(id)?.[1];
  if (language) return `texts-${language}`;
  if (
    /\/app\/components\/(as-sent|chart-caveats|copy-text|data-table|demo-badge|drawing|form-fields|preview-image|quotable|source-line)\./.test(
      id,
    )
  )
    return "page-parts";
  if (
    /\/app\/charts\/(svg\/(empty-patterns|measure-text|observation-mark|text-lines)|texts|theme)\./.test(id)
  )
    return "drawing-parts";
  return /\/app\/(domain|format|i18n)\/|\/app\/metrics\/need\./.test(id) ? "words-and-rules" : undefined;
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), process.env.VITEST ? null : remix(remixConfig), tsconfigPaths()],
  optimizeDeps: {
    include: ["maplibre-gl", "i18next", "zod", "d3"],
    exclude: ["@duckdb/node-api", "@duckdb/node-bindings"],
  },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rollupOptions: {
      output: {
        // A small script costs a request and compresses badly: it goes into a neighbour.
        experimentalMinChunkSize: 800,
        ...(!isSsrBuild && {
          manualChunks: chunkOf,
        }),
      },
    },
  },
  test: {
    environment: "node",
    // Fixed, so that a date or a number in an expected text means the same on every machine.
    env: { TZ: "Europe/Berlin", LANG: "de_DE.UTF-8" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,etl}/**/*.test.{ts,tsx}", "tests/*.test.ts", "tests/golden/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
}));
