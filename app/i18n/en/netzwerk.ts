import type { netzwerk as german } from "../de/netzwerk";
import type { Shape } from "../shape";

export const netzwerk: Shape<typeof german> = {
  title: "The network of organisations",
};
