/** The reminders that whoever works for a region may leave unsent; what waits stands on the first page all the same. */
export const accountReminderIds = ['due-day', 'information-request'] as const

/** Id of a reminder that may be left unsent. */
export type AccountReminderId = (typeof accountReminderIds)[number]
