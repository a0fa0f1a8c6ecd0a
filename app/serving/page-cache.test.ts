import { describe, expect, it } from "vitest";
import { NONCE_PLACEHOLDER, withNonce } from "./page-cache";
import { securityHeaders } from "./security-headers";

describe("a kept page", () => {
  it("carries the nonce of the answer at every place, and the placeholder at none", () => {
    const html = `<script nonce="${NONCE_PLACEHOLDER}"></script><script nonce="${NONCE_PLACEHOLDER}"></script>`;
    const sent = withNonce(html, "abc+/=");
    expect(sent.match(/nonce="abc\+\/="/g)).toHaveLength(2);
    expect(sent).not.toContain(NONCE_PLACEHOLDER);
  });
});

describe("the content security policy", () => {
  it("allows scripts by nonce and from this host only", () => {
    const policy = securityHeaders("xyz")["Content-Security-Policy"] ?? "";
    const scripts = policy.split("; ").find((part) => part.startsWith("script-src"));
    expect(scripts).toBe("script-src 'self' 'nonce-xyz'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:/);
  });
});
