import { isActiveOn, isRecordDay } from '@kotipesa/domain'
import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal, asRequester } from '../../access/gateway'
import { dayOf } from '../../fields'
import { languageOf, say, text } from '../../text'

/** Refuses a report for a day on which its team does not exist: nobody is there who could report. */
export const requireTeamOnDay: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const [team, day] = [idOf(data.team ?? originalDoc?.team), dayOf(data.reportedOn ?? originalDoc?.reportedOn)]
  const isAsBefore = team === idOf(originalDoc?.team) && day === dayOf(originalDoc?.reportedOn)
  // A day that no record may have is refused by its own field.
  if (team === null || day === null || !isRecordDay(day) || isAsBefore) return data
  const record = await (req.user ? asRequester(req) : asPortal(req)).record('teams', team)
  const validFrom = dayOf(record?.validFrom)
  if (validFrom === null || isActiveOn({ validFrom, validUntil: dayOf(record?.validUntil) }, day)) return data
  const label = text('reports.reportedOn')[languageOf(req)]
  const error = { path: 'reportedOn', label, message: say(req, 'reports.outsideTeam') }
  throw new ValidationError({ collection: collection.slug, errors: [error], req }, req.t)
}
