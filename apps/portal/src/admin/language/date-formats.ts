/**
 * Date formats of the admin, in the signs of date-fns. Payload's own are American ("November 22nd 2026, 6:05 AM").
 *
 * 22.11.2026 · 22.11.2026 6.05 · 6.05
 */
export const dayFormat = 'd.M.yyyy'
export const momentFormat = 'd.M.yyyy H.mm'
export const timeFormat = 'H.mm'
