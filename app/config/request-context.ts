import { createContext } from "react";

/**
 * What the server knows about the request being answered: the nonce of its scripts and the id under which it stands in the log.
 * Empty in the browser, where neither is needed.
 */
export const RequestContext = createContext<{ nonce?: string | undefined; requestId?: string | undefined }>(
  {},
);
