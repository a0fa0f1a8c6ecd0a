/** Part of the profile's address where the request text stands. */
export const REQUEST_ANCHOR = "anfrage";
