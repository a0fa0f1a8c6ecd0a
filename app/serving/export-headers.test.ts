import { describe, expect, it } from "vitest";
import { exportHeaders } from "./export-headers";

describe("headers of an export", () => {
  it("let the embed be framed anywhere, without any script", () => {
    for (const path of ["/export/karte.html", "/en/export/karte.html"]) {
      const headers = exportHeaders(path);
      expect(headers?.remove).toEqual(["X-Frame-Options"]);
      expect(headers?.set["Content-Security-Policy"]).toContain("frame-ancestors *");
      expect(headers?.set["Content-Security-Policy"]).not.toContain("script-src");
    }
  });

  it("let a picture be shown in another page, and leave its policy alone", () => {
    expect(exportHeaders("/export/karte.png")).toEqual({
      set: { "Cross-Origin-Resource-Policy": "cross-origin" },
      remove: [],
    });
  });

  it.each(["/", "/karte", "/karte/regionen.csv", "/export", "/export/a/b.html", "/exports/a.html"])(
    "%s is no export",
    (path) => {
      expect(exportHeaders(path)).toBeNull();
    },
  );
});
