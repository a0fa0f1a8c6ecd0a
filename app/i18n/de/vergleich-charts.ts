export const vergleichCharts = {};
