import { day } from '../facts/sql'

/** The tables of what may be joint over regions. */
export const jointBodies = ['networks', 'groups'] as const
export type JointBodies = (typeof jointBodies)[number]

/**
 * The rows by which other regions take part today in a network or group: the domain's `takesPartOn`, for queries.
 *
 * @param id what gives the id of the network or group
 */
export function takingPart(table: JointBodies, id: string): string {
  return `${table}_also_regions j WHERE j._parent_id = ${id} AND (j.leaves_on IS NULL OR ${day('now()')} < ${day('j.leaves_on')})`
}

/** Whether one of some regions takes part today in a network or group that another region keeps. */
export function takesPart(table: JointBodies, id: string, regions: string): string {
  return `EXISTS (SELECT FROM ${takingPart(table, id)} AND j.region::text = ANY(${regions}))`
}
