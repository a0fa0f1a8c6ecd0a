/** Typst as a library: a template and the files it reads give a PDF/UA-1, or an error that says what is missing. Worker only. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "./font-files";

/** Where the templates lie, and where the files seem to lie that they read. */
export const TYPST_FOLDER = path.dirname(fileURLToPath(import.meta.url));

let compiler: NodeCompiler | undefined;

function openCompiler(): NodeCompiler {
  const fontPaths = [...new Set(fontFiles().map((file) => path.dirname(file)))];
  compiler ??= NodeCompiler.create({ workspace: TYPST_FOLDER, fontArgs: [{ fontPaths }] });
  return compiler;
}

/** `files`: texts by the name the template reads them under. */
export function typstPdf(template: string, files: Record<string, string>): Uint8Array {
  const typst = openCompiler();
  typst.resetShadow();
  for (const [name, text] of Object.entries(files))
    typst.mapShadow(path.join(TYPST_FOLDER, name), Buffer.from(text));
  return typst.pdf({ mainFileContent: template }, { pdfStandard: "ua-1" as never });
}
