import { type ReactNode, Suspense, useEffect, useState } from "react";

/** In the browser, until the page the server sent has come to life. */
let arriving = typeof document !== "undefined";

/**
 * A drawing has no behaviour that scripts would bring to life, so the one the server sent is left alone. It is drawn in the browser,
 * by code loaded only then, when the reader goes on to another page or to other data (`of`).
 */
export function AsSent({ of: data, children }: { of: unknown; children: ReactNode }) {
  const [sent] = useState(() => (arriving ? data : undefined));
  useEffect(() => {
    arriving = false;
  }, []);
  if (sent !== undefined && data === sent)
    // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; it only keeps React from drawing again what is there
    return <div key="sent" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
  return (
    <div key="drawn">
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
}
