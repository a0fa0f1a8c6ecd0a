import { createRequire } from "node:module";
import path from "node:path";

/** The atlas's own typefaces as TTF: pictures and pages look the same on any machine, whatever fonts it has. */
const FONTS = [
  ["source-sans-3", "400Regular", "SourceSans3_400Regular.ttf"],
  ["source-sans-3", "600SemiBold", "SourceSans3_600SemiBold.ttf"],
  ["source-serif-4", "600SemiBold", "SourceSerif4_600SemiBold.ttf"],
] as const;

/** Where the font files are, one by one. */
export function fontFiles(): string[] {
  const require = createRequire(import.meta.url);
  return FONTS.map(([family, folder, file]) => {
    const root = path.dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
    return path.join(root, folder, file);
  });
}
