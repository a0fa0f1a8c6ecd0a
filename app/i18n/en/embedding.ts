export const embedding = {
  title: "Cite and embed",
  listIntro:
    "Every chart of the atlas can be cited, downloaded and embedded in other pages. Choose one; below each chart on the pages “Share & download” leads here with its selection.",
  listExample: "Example: {{query}}",
  toPage: "To the chart on its page",
  cite: "How to cite",
  citeNote:
    "The address in the citation leads to the version of this snapshot. It stays byte for byte as it is today, also when new numbers arrive.",
  citeFull:
    "The store of cited versions is full. The address in the citation therefore leads to the current version; the snapshot is named in the citation.",
  formats: "For reference managers",
  bib: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
  block: "As a block of HTML",
  blockNote:
    "No script, no frame, no request to this server: drawing, table, sources and date are in the block itself ({{size}} kB). What you paste stays as it is.",
  living: "As a frame that follows the data",
  livingNote: "Always shows the latest snapshot. The frame loads one page from this server and nothing else.",
  frozen: "As a frame that stays",
  frozenNote: "Shows snapshot {{id}} of {{date}} for ever, byte for byte the same page.",
  copy: "Copy code",
  copyCitation: "Copy citation",
  preview: "Preview",
  datasetTitle: "Familienzentren-Atlas: data on family centres in Germany",
  datasetIntro:
    "How to cite the whole data set. Name the snapshot: only with it can a number be found again. For a single chart “Share & download” leads to a citation of its own.",
  datasetOlder:
    "This server keeps no older snapshots of the whole data set. Whoever needs one saves the tables; cited versions of single charts stay.",
};
