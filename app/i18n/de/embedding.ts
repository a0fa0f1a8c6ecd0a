/** Words of the pages on citing and embedding, which the browser never needs by themselves. */
export const embedding = {
  title: "Zitieren und einbetten",
  listIntro:
    "Jedes Diagramm des Atlas lässt sich zitieren, herunterladen und in eigene Seiten einbetten. Wählen Sie eines; unter jedem Diagramm auf den Seiten führt „Teilen & herunterladen“ mit seiner Auswahl hierher.",
  listExample: "Beispiel: {{query}}",
  toPage: "Zum Diagramm auf seiner Seite",
  cite: "Zitiervorschlag",
  citeNote:
    "Die Adresse im Zitat führt zur Fassung dieses Datenstands. Sie bleibt Byte für Byte, wie sie heute ist, auch wenn neue Zahlen dazukommen.",
  citeFull:
    "Die Ablage für zitierte Fassungen ist voll. Die Adresse im Zitat führt deshalb zur laufenden Fassung; der Datenstand steht im Zitat.",
  formats: "Für Literaturverwaltungen",
  bib: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
  block: "Als HTML-Block",
  blockNote:
    "Ohne Skript, ohne Rahmen, ohne Abruf von diesem Server: Zeichnung, Tabelle, Quellen und Stand stehen im Block selbst ({{size}} kB). Was Sie einfügen, bleibt, wie es ist.",
  living: "Als Rahmen, der den Daten folgt",
  livingNote:
    "Zeigt immer den neuesten Datenstand. Der Rahmen lädt eine Seite von diesem Server, sonst nichts.",
  frozen: "Als Rahmen, der bleibt",
  frozenNote: "Zeigt für immer den Datenstand {{id}} vom {{date}}, Byte für Byte dieselbe Seite.",
  copy: "Code kopieren",
  copyCitation: "Zitat kopieren",
  preview: "Vorschau",
  datasetTitle: "Familienzentren-Atlas: Daten zu Familienzentren in Deutschland",
  datasetIntro:
    "So zitieren Sie den ganzen Datensatz. Nennen Sie den Datenstand: Nur mit ihm lässt sich eine Zahl wiederfinden. Für ein einzelnes Diagramm führt „Teilen & herunterladen“ zu einem eigenen Zitat.",
  datasetOlder:
    "Ältere Datenstände des ganzen Datensatzes hält dieser Server nicht vor. Wer einen braucht, speichert die Tabellen; zitierte Fassungen einzelner Diagramme bleiben.",
};
