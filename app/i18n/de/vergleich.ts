export const vergleich = {};
