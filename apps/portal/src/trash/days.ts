/** How many days a record can be restored from the trash. */
export const daysInTrash = 90
