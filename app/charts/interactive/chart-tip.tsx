/** What stands beside the pointer (or the keyboard's place): which mark, its value as printed, its date. */
export function ChartTip({ title, text, note }: { title: string; text: string; note: string | null }) {
  return (
    <div className="border border-rule bg-surface px-3 py-2 text-sm text-ink">
      <p className="font-semibold">{title}</p>
      <p>
        {text}
        {note && <span className="text-ink-soft"> · {note}</span>}
      </p>
    </div>
  );
}
