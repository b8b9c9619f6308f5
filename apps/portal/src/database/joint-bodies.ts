import { day } from '../facts/sql'

/** The tables of what may be joint over regions. */
export const jointBodies = ['networks', 'groups'] as const
export type JointBodies = (typeof jointBodies)[number]

/** The tables of whose records other regions may take part in each. */
export type JointTable = JointBodies | 'events'

/**
 * The rows by which other regions take part today in a network, group or event: the domain's `takesPartOn`, for queries.
 * A region leaves a network or group with a day; in an event it takes part or does not.
 *
 * @param id what gives the id of the network, group or event
 */
export function takingPart(table: JointTable, id: string): string {
  const stays = table === 'events' ? 'true' : `(j.leaves_on IS NULL OR ${day('now()')} < ${day('j.leaves_on')})`
  return `${table}_also_regions j WHERE j._parent_id = ${id} AND ${stays}`
}

/** Whether one of some regions takes part today in a network, group or event that another region keeps. */
export function takesPart(table: JointTable, id: string, regions: string): string {
  return `EXISTS (SELECT FROM ${takingPart(table, id)} AND j.region::text = ANY(${regions}))`
}
