export const rechnerWords = {};
