import { useEffect, useState } from "react";
import { useI18n } from "~/i18n/use-i18n";

const SAID_FOR = 4000;

type Props = {
  /** What is copied; a function where the text is only known in the browser. */
  text: string | (() => string);
  label: string;
};

/** Puts a text into the clipboard and says so. Without scripts there is no button: the text itself stands on the page. */
export function CopyText({ text, label }: Props) {
  const { t } = useI18n();
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState<"copied" | "failed" | null>(null);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(typeof text === "string" ? text : text());
      setSaid("copied");
    } catch {
      setSaid("failed");
    }
  }

  return (
    <span className="no-print inline-flex flex-wrap items-center gap-3">
      {ready && (
        <button type="button" className="button" onClick={copy}>
          {label}
        </button>
      )}
      <span role="status" className="text-sm text-ink-soft">
        {said && t(`chart:copy.${said}`)}
      </span>
    </span>
  );
}
