export const matrixCharts = {};
