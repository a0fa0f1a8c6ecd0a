/**
 * All texts of the public pages, by language and namespace; German is the original. Texts that only charts and files use
 * are not in `in-browser` and never reach the reader's scripts.
 */
import { address as addressDe } from "./de/address";
import { briefingWords as briefingWordsDe } from "./de/briefing-words";
import { embedding as embeddingDe } from "./de/embedding";
import { entwicklungCharts as entwicklungChartsDe } from "./de/entwicklung-charts";
import { explorer as explorerDe } from "./de/explorer";
import { exportTexts as exportsDe } from "./de/exports";
import { figure as figureDe } from "./de/figure";
import { files as filesDe } from "./de/files";
import { inBrowser as inBrowserDe } from "./de/in-browser";
import { landWords as landWordsDe } from "./de/land-words";
import { matrixCharts as matrixChartsDe } from "./de/matrix-charts";
import { netzwerkBildWords as netzwerkBildWordsDe } from "./de/netzwerk-bild-words";
import { netzwerkWachstum as netzwerkWachstumDe } from "./de/netzwerk-wachstum";
import { netzwerkWords as netzwerkWordsDe } from "./de/netzwerk-words";
import { programmeCharts as programmeChartsDe } from "./de/programme-charts";
import { rechnerWords as rechnerWordsDe } from "./de/rechner-words";
import { sentences as sentencesDe } from "./de/sentences";
import { vergleichCharts as vergleichChartsDe } from "./de/vergleich-charts";
import { address as addressEn } from "./en/address";
import { briefingWords as briefingWordsEn } from "./en/briefing-words";
import { embedding as embeddingEn } from "./en/embedding";
import { entwicklungCharts as entwicklungChartsEn } from "./en/entwicklung-charts";
import { explorer as explorerEn } from "./en/explorer";
import { exportTexts as exportsEn } from "./en/exports";
import { figure as figureEn } from "./en/figure";
import { files as filesEn } from "./en/files";
import { inBrowser as inBrowserEn } from "./en/in-browser";
import { landWords as landWordsEn } from "./en/land-words";
import { matrixCharts as matrixChartsEn } from "./en/matrix-charts";
import { netzwerkBildWords as netzwerkBildWordsEn } from "./en/netzwerk-bild-words";
import { netzwerkWachstum as netzwerkWachstumEn } from "./en/netzwerk-wachstum";
import { netzwerkWords as netzwerkWordsEn } from "./en/netzwerk-words";
import { programmeCharts as programmeChartsEn } from "./en/programme-charts";
import { rechnerWords as rechnerWordsEn } from "./en/rechner-words";
import { sentences as sentencesEn } from "./en/sentences";
import { vergleichCharts as vergleichChartsEn } from "./en/vergleich-charts";

export const texts = {
  de: {
    ...inBrowserDe,
    address: addressDe,
    "briefing-words": briefingWordsDe,
    embedding: embeddingDe,
    "entwicklung-charts": entwicklungChartsDe,
    exports: exportsDe,
    figure: figureDe,
    files: filesDe,
    explorer: explorerDe,
    "land-words": landWordsDe,
    "matrix-charts": matrixChartsDe,
    "netzwerk-bild-words": netzwerkBildWordsDe,
    "netzwerk-wachstum": netzwerkWachstumDe,
    "netzwerk-words": netzwerkWordsDe,
    "programme-charts": programmeChartsDe,
    "rechner-words": rechnerWordsDe,
    sentences: sentencesDe,
    "vergleich-charts": vergleichChartsDe,
  },
  en: {
    ...inBrowserEn,
    address: addressEn,
    "briefing-words": briefingWordsEn,
    embedding: embeddingEn,
    "entwicklung-charts": entwicklungChartsEn,
    exports: exportsEn,
    figure: figureEn,
    files: filesEn,
    explorer: explorerEn,
    "land-words": landWordsEn,
    "matrix-charts": matrixChartsEn,
    "netzwerk-bild-words": netzwerkBildWordsEn,
    "netzwerk-wachstum": netzwerkWachstumEn,
    "netzwerk-words": netzwerkWordsEn,
    "programme-charts": programmeChartsEn,
    "rechner-words": rechnerWordsEn,
    sentences: sentencesEn,
    "vergleich-charts": vergleichChartsEn,
  },
};
