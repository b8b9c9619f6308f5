import { expertTasks, helsinkiDay, isActiveOn } from '@kotipesa/domain'
import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  type RelationshipField,
} from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { expertEndpoints } from '../../experts/endpoints'
import { choiceField, dayField, dayOf, hoursField, titleField } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { languageOf, say, text, type TextPath } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { existingOnly } from '../training/existing-only'
import { isShownToday } from './kept-person'

type Fields = Readonly<Record<string, unknown>>

/** What an expert by experience may take part in. */
export const expertOccasionKinds = ['meeting', 'training', 'event'] as const
export type ExpertOccasionKind = (typeof expertOccasionKinds)[number]

function occasionField(name: ExpertOccasionKind): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: `${name}s`,
    label: text(`expertOccasions.${name}`),
    index: true,
    admin: {
      allowCreate: false,
      condition: (data) => expertOccasionKinds.every((other) => other === name || !data?.[other]),
    },
    validate: existingOnly,
  } as RelationshipField
}

function occasionOf(record: Fields): readonly [ExpertOccasionKind, string] | null {
  const named = expertOccasionKinds.flatMap((kind) => {
    const id = idOf(record[kind])
    return id === null ? [] : [[kind, id] as const]
  })
  return named.length === 1 ? (named[0] ?? null) : null
}

function daysOf(kind: ExpertOccasionKind, occasion: Fields): readonly string[] {
  const days = kind === 'meeting' ? [occasion.heldOn] : rowsOf(occasion.sessions).map(({ date }) => date)
  return days.flatMap((day) => dayOf(day) ?? [])
}

/** A record if it is of the region: of another region's nothing is told here, and the reference to it is refused. */
function ofRegion(record: Fields | null, region: string | null): Fields | null {
  return record !== null && idOf(record.region) === region ? record : null
}

/** What stands against an occasion: the field and the reason; `null` when nothing does. */
async function problemOf(req: PayloadRequest, record: Fields): Promise<readonly [string, TextPath] | null> {
  const named = occasionOf(record)
  if (named === null) return ['meeting', 'expertOccasions.exactlyOne']
  const [kind, id] = named
  const portal = asPortal(req)
  const region = idOf(record.region)
  const occasion = ofRegion(await portal.record(`${kind}s`, id).catch(() => null), region)
  const day = dayOf(record.day)
  if (day !== null && occasion !== null && !daysOf(kind, occasion).includes(day))
    return ['day', 'expertOccasions.otherDay']
  if (day !== null && day > helsinkiDay(new Date())) return ['day', 'expertOccasions.notYet']
  const membership = ofRegion(await portal.record('memberships', idOf(record.expert) ?? '').catch(() => null), region)
  if (membership === null || day === null) return null
  const { of, validFrom, validUntil } = membership
  if (of !== 'experts-by-experience') return ['expert', 'expertOccasions.noExpert']
  if (!isActiveOn({ validFrom: dayOf(validFrom) ?? '', validUntil: dayOf(validUntil) }, day)) {
    return ['expert', 'expertOccasions.ended']
  }
  const person = await portal.record('people', idOf(membership.person) ?? '')
  return person !== null && (await isShownToday(req, person)) ? null : ['expert', 'expertOccasions.noBasis']
}

/** An expert by experience takes part as one, on a day of the occasion, and only while the data may be kept. */
const onlyExperts: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  if (!data || data.deletedAt) return data
  const isTouched = ['expert', 'day', ...expertOccasionKinds].some((name) => name in data)
  if (originalDoc && !isTouched) return data
  const problem = await problemOf(req, { ...originalDoc, ...data })
  if (problem === null) return data
  const [path, reason] = problem
  const label = text(`expertOccasions.${path as 'expert' | 'day' | 'meeting'}`)[languageOf(req)]
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path, label, message: say(req, reason) }], req },
    req.t,
  )
}

/** Where experts by experience have taken part, in which task and for how many hours. Facts say of it only that some did. */
export const ExpertOccasions = regionRecord({
  slug: 'expert-occasions',
  kind: 'person',
  labels: {
    singular: text('expertOccasions.singular'),
    plural: text('expertOccasions.plural'),
    help: text('expertOccasions.help'),
  },
  group: menuGroups.people,
  useAsTitle: 'title',
  columns: ['title', 'expert', 'day', 'hours'],
  defaultSort: '-day',
  beforeListTable: '/admin/people/people-views#PeopleViews',
  shows: ['expertTasks'],
  fields: [
    titleField(
      async ({ data, req }) => {
        const named = occasionOf(data ?? {})
        const title = named === null ? null : await asPortal(req).text(`${named[0]}s`, named[1], 'title')
        return titleOf.expertOccasion(title)
      },
      [{ label: text('expertOccasions.singular') }],
    ),
    {
      name: 'expert',
      type: 'relationship',
      relationTo: 'memberships',
      label: text('expertOccasions.expert'),
      required: true,
      index: true,
      filterOptions: { of: { equals: 'experts-by-experience' } },
      admin: { allowCreate: false },
      validate: existingOnly,
    } as RelationshipField,
    ...expertOccasionKinds.map(occasionField),
    {
      type: 'row',
      fields: [
        dayField({ name: 'day', label: text('expertOccasions.day'), required: true, isPast: true, width: '33.33%' }),
        hoursField({ name: 'hours', label: text('expertOccasions.hours'), required: true, width: '33.33%' }),
        choiceField({ name: 'task', label: text('expertOccasions.task'), choices: expertTasks, width: '33.33%' }),
      ],
    },
  ],
  references: [
    { path: 'expert', to: 'memberships', called: 'expertOccasions.expert' },
    { path: 'meeting', to: 'meetings', called: 'expertOccasions.meeting' },
    { path: 'training', to: 'trainings', called: 'expertOccasions.training' },
    { path: 'event', to: 'events', called: 'expertOccasions.event' },
  ],
  endpoints: expertEndpoints,
  hooks: { beforeValidate: [onlyExperts] },
})
