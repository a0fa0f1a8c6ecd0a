import type { address as german } from "../de/address";
import type { Shape } from "../shape";

export const address: Shape<typeof german> = {
  badPart: "The part “{{part}}={{value}}” of the address could not be read. Possible are: {{allowed}}.",
  missingPart: "The part “{{part}}” of the address is missing here. Possible are: {{allowed}}.",
  badValue: "The part “{{part}}” of the address has the unknown value “{{value}}”.",
};
