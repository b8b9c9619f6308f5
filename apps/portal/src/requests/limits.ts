/** More than this is not read of a request. No form comes near it, and there are no uploads. */
export const mostBytes = 1_000_000
