/** The list of changes to the data as it is written for readers: dated sections with points. Plain text in, plain data out. */
export type DataChange = { date: string; heading: string; text: string };

const SECTION = /^## (\d{4}-\d{2}-\d{2}): (.*)$/;

/** Every point of every section, in the order of the text; markup of code is taken off. */
export function parseDataChanges(markdown: string): DataChange[] {
  const changes: DataChange[] = [];
  let section: { date: string; heading: string } | null = null;
  for (const line of markdown.split(/\r?\n/)) {
    const [, date, heading] = SECTION.exec(line) ?? [];
    if (date && heading) section = { date, heading };
    if (!section) continue;
    if (line.startsWith("- ")) changes.push({ ...section, text: plain(line.slice(2)) });
    else if (/^\s+\S/.test(line) && changes.at(-1)?.date === section.date) {
      const last = changes.at(-1) as DataChange;
      last.text = `${last.text} ${plain(line.trim())}`;
    }
  }
  return changes;
}

const plain = (text: string) => text.replaceAll("`", "").trim();

/** Whether a change names one of these words as a word: "Sachsen" is not in "Sachsen-Anhalt", and is in "Sachsens". */
export function names({ text }: Pick<DataChange, "text">, words: readonly string[]): boolean {
  return words.some((word) => new RegExp(`(?<![\\p{L}-])${word}s?(?![\\p{L}-])`, "u").test(text));
}
