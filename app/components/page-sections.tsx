import type { ReactNode } from "react";

export type PageSection = { id: string; heading: string };

/** What the page holds, beside it where there is room. */
export function Contents({ label, sections }: { label: string; sections: PageSection[] }) {
  return (
    <nav aria-label={label} className="no-print mb-8 lg:sticky lg:top-6 lg:self-start">
      <p className="mb-2 text-sm text-ink-soft">{label}</p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 lg:flex-col">
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A part of a long page with its heading; `id` is its address. */
export function Section({ id, heading, children }: PageSection & { children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="space-y-4">
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
