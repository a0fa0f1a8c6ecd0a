export const landWords = {};
