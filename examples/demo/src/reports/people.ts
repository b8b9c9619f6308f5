import type { Draw } from '../random'
import type { Members } from './members'
import { drawDegree } from './practice'
import type { DemoReport } from './report'

export type People = Pick<
  DemoReport,
  | 'people'
  | 'trainedPeople'
  | 'joined'
  | 'left'
  | 'meetingRhythm'
  | 'managementSupport'
  | 'partnersInformed'
  | 'knowledgeAdopted'
  | 'workGuidedByDiscussion'
>

const missing = 0.06

/** About one in twelve comes, and about one goes, within half a year. */
function drawTurnover(draw: Draw, people: number): number {
  return Array.from({ length: people }).filter(() => draw.chance(0.08)).length
}

/**
 * Who works in the team as persons, who came and went, and the answers of the core elements. Members share their time
 * between teams, so there are at least as many persons as there is working time. What is drawn has a stream of its own,
 * so that the other figures of a report stay as they were.
 *
 * @param isTrained whether the team has been through its training
 */
export function drawPeople(draw: Draw, members: Members, isTrained: boolean, uptake: number): People {
  function known<Value>(value: Value): Value | null {
    return draw.chance(missing) ? null : value
  }
  const people = Object.values(members).reduce((sum: number, share) => sum + Math.ceil(share ?? 0), 0)
  const joined = drawTurnover(draw, people)
  const untrained = isTrained ? joined : people - (draw.chance(0.3) ? 1 : 0)
  const meets = uptake + draw.around(0.3, 0.15)
  return {
    people: known(people),
    trainedPeople: known(Math.max(0, people - untrained)),
    joined: known(joined),
    left: known(drawTurnover(draw, people)),
    meetingRhythm: known(meets > 0.5 ? 'weekly' : meets > 0.25 ? 'every-second-week' : 'less-often'),
    managementSupport: known(drawDegree(draw, uptake, 0)),
    partnersInformed: known(drawDegree(draw, uptake, 0.1)),
    knowledgeAdopted: known(drawDegree(draw, uptake, 0.15)),
    workGuidedByDiscussion: known(drawDegree(draw, uptake, 0.1)),
  }
}
