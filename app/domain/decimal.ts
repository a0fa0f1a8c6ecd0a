/** Beyond this many digits a reader's number is a slip of the hand. */
const MAX_LENGTH = 12;

/**
 * Reads a number as people write it in German or English, with at most two decimal places: `12,5` and `12.5` are twelve and a half,
 * `1.000`, `1,000` and `1 000` one thousand. Three digits behind a sign can only be thousands, because three decimal places are not
 * taken. `undefined` where the text is no such number; a sign, an exponent or a unit is none.
 */
export function parseDecimal(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return undefined;
  const plain = trimmed
    .replace(/^([1-9]\d{0,2})((?:\.\d{3})+)(?=,\d{1,2}$|$)/, joinThousands)
    .replace(/^([1-9]\d{0,2})((?:,\d{3})+)(?=\.\d{1,2}$|$)/, joinThousands)
    .replace(/^([1-9]\d{0,2})((?:[ \u00a0\u202f]\d{3})+)(?=[.,]\d{1,2}$|$)/, joinThousands);
  return /^\d+(?:[.,]\d{1,2})?$/.test(plain) ? Number(plain.replace(",", ".")) : undefined;
}

function joinThousands(_: string, first: string, rest: string): string {
  return first + rest.replace(/\D/g, "");
}
