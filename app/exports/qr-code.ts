import qrcode from "qrcode-generator";

/** A text as a QR code: modules per side (without the quiet zone of four around it) and one path that fills the dark ones. */
export function qrCode(text: string): { size: number; path: string } {
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const size = code.getModuleCount();
  let path = "";
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      if (!code.isDark(row, column)) continue;
      let length = 1;
      while (column + length < size && code.isDark(row, column + length)) length++;
      path += `M${column},${row}h${length}v1h${-length}z`;
      column += length;
    }
  return { size, path };
}

/** The same as a picture of its own, with the quiet zone that belongs to it. */
export function qrSvg(text: string): string {
  const { size, path } = qrCode(text);
  const side = size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" width="${side}" height="${side}"><path d="${path}"/></svg>`;
}
