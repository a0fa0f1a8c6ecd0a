import { useEffect, useRef, useState } from "react";

/**
 * A file of the map under the snapshot's id, asked for by address; null: nothing to ask. While the next is under way the last stays,
 * `of` says whose it is. What was read once is not asked for again.
 */
export function useJson<T>(address: string | null): { data: T; of: string } | null {
  const read = useRef(new Map<string, T>());
  const [answer, setAnswer] = useState<{ data: T; of: string } | null>(null);
  useEffect(() => {
    if (address === null) return;
    const known = read.current.get(address);
    if (known !== undefined) return setAnswer({ data: known, of: address });
    const leave = new AbortController();
    fetch(address, { signal: leave.signal })
      .then((response) =>
        response.ok ? response.json() : Promise.reject(new Error(String(response.status))),
      )
      .then((data: T) => {
        read.current.set(address, data);
        setAnswer({ data, of: address });
      })
      .catch((error: unknown) => {
        if (!leave.signal.aborted) console.warn("Nicht geladen:", address, error);
      });
    return () => leave.abort();
  }, [address]);
  return answer;
}
