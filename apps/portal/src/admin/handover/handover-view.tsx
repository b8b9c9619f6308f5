import { isCalendarDate } from '@kotipesa/domain'
import type { AdminViewServerProps } from 'payload'
import { isWithheldName } from '../../collections/person/withheld-name'
import { asRequester } from '../../access/gateway'
import { isUuid } from '../../requests/kinds'
import { say } from '../../text'
import { RegionView, type ShownRegion } from '../region-view/region-view'
import { HandoverBoard } from './handover-board'

/** The people of a region of whom something may be open; of the regions together when the address names a person. */
async function Board({ regions, view }: { regions: readonly ShownRegion[]; view: AdminViewServerProps }) {
  const { req } = view.initPageResult
  const { person, lastDay } = view.searchParams ?? {}
  const asked = isUuid(person)
    ? await asRequester(req)
        .record('people', person)
        .catch(() => null)
    : null
  const region = regions.find(({ code }) => code === asked?.region) ?? regions[0]
  if (region === undefined) return null
  const found = await asRequester(req).records('people', { region: { equals: region.code } })
  const people = found
    .filter(({ name }) => !isWithheldName(name))
    .map(({ id, name }) => ({ id: String(id), name: String(name) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fi'))
  return (
    <>
      <p>{say(req, 'handover.help')}</p>
      {regions.length > 1 && <p>{say(req, 'roles.region', { region: region.name })}</p>}
      <HandoverBoard
        key={region.code}
        people={people}
        first={people.some(({ id }) => id === person) ? String(person) : ''}
        firstDay={typeof lastDay === 'string' && isCalendarDate(lastDay) ? lastDay : null}
      />
    </>
  )
}

/** `/admin/handover`: all open things of a person, given to another at once. */
export function HandoverView(props: AdminViewServerProps) {
  return (
    <RegionView
      {...props}
      path="/handover"
      title="handover.title"
      kind="person"
      action="update"
      className="support handover"
      show={(regions) => <Board regions={regions} view={props} />}
    />
  )
}
