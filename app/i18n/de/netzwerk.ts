/** Texts of the network pages that the browser needs too; everything else is in netzwerk-words. */
export const netzwerk = {
  title: "Netzwerk der Akteur:innen",
};
