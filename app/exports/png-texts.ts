/** Words inside a PNG, as iTXt chunks in UTF-8: programs for pictures show them, and a copied file keeps them. */
import { crc32 } from "node:zlib";

/** Signature and header chunk, behind which texts may stand. */
const HEAD = 8 + 25;

function chunk(keyword: string, text: string): Buffer {
  const data = Buffer.concat([Buffer.from(`iTXt${keyword}\0\0\0\0\0`, "latin1"), Buffer.from(text, "utf8")]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(data));
  return Buffer.concat([length, data, check]);
}

export function withPngTexts(png: Uint8Array, texts: Record<string, string>): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk(keyword, text));
  return Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
}
