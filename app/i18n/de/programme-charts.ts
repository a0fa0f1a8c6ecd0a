export const programmeCharts = {};
