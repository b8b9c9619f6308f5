/** The attribute of the message that figures are the last known ones, by which such a page is told from others. */
export const lastKnownMark = 'data-last-known'
