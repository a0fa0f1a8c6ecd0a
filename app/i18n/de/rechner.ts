export const rechner = {};
