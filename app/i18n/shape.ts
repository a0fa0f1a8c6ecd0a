/** The same keys with other texts: what a translation must have. */
export type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
