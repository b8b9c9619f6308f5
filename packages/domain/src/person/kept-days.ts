/**
 * For how many days the software keeps what it does not keep longer, whatever a region chooses: `trash` what can be restored
 * after it was deleted, with the messages and who changed what; `withheld` name and contact that can be had back after the
 * basis for keeping them has ended; `signIns` from where somebody signed in; `invitations` a link that lets somebody in;
 * `links` what is over of a link before it is forgotten.
 */
export const keptDays = { trash: 90, withheld: 30, signIns: 90, invitations: 7, links: 1 } as const
