import { keptDays } from '@kotipesa/domain'

/** How many days a record can be restored from the trash. */
export const daysInTrash = keptDays.trash
