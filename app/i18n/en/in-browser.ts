/** Texts that pages need in the browser too. */
import { briefing } from "./briefing";
import { chart } from "./chart";
import { daten } from "./daten";
import { entwicklung } from "./entwicklung";
import { karte } from "./karte";
import { laender } from "./laender";
import { land } from "./land";
import { legal } from "./legal";
import { mapControl } from "./map-control";
import { matrix } from "./matrix";
import { metrics } from "./metrics";
import { netzwerk } from "./netzwerk";
import { netzwerkBild } from "./netzwerk-bild";
import { programme } from "./programme";
import { rechner } from "./rechner";
import { shell } from "./shell";
import { start } from "./start";
import { vergleich } from "./vergleich";

export const inBrowser = {
  briefing,
  chart,
  daten,
  entwicklung,
  karte,
  laender,
  land,
  legal,
  "map-control": mapControl,
  matrix,
  metrics,
  netzwerk,
  "netzwerk-bild": netzwerkBild,
  programme,
  rechner,
  shell,
  start,
  vergleich,
};
