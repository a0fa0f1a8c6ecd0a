/** The part of autocannon that is used here; the package brings no types. */
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  type Options = {
    url: string;
    connections: number;
    overallRate: number;
    duration: number;
    timeout: number;
    headers?: Record<string, string>;
  };
  type Run = EventEmitter & PromiseLike<{ errors: number; timeouts: number; non2xx: number }>;
  export default function autocannon(options: Options): Run;
}
