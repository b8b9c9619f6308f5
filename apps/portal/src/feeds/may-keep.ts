import { can, type Actor, type RegionCode } from '@kotipesa/domain'

/** Whether somebody may have a calendar of their own sessions: a trainer, of the own region. With the role it ends. */
export function mayKeepOwnCalendar(actor: Actor | null, region: RegionCode): boolean {
  return can(actor, 'read', { kind: 'own-training', region })
}

/** Whether somebody may have calendars of a region: whoever writes its records. With the role the calendars end. */
export function mayKeepCalendars(actor: Actor | null, region: RegionCode): boolean {
  return can(actor, 'update', { kind: 'region-record', region })
}
