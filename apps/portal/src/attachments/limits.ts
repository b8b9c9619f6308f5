/** A file may be as large as this. */
export const mostFileBytes = 8_000_000

/** The same in the words of people. */
export const mostMegabytes = mostFileBytes / 1_000_000

/** More files than any record has, those in the trash among them. */
export const mostFiles = 40
