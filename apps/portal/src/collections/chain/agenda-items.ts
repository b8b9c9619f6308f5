import { agendaOutcomes, decisionOrigins, openSteps } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook, RelationshipField } from 'payload'
import { idOf } from '../../access/actor'
import { choiceField, dayField, dayOf, instantOf, titleField } from '../../fields'
import { say, text, type TextPath } from '../../text'
import { inChargeField, inChargeReference } from '../person/in-charge'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { keepOrder, refuse, requireNew, type FormProblem } from './keep-chain'
import { daysOf, matterOf } from './matter'
import { trailEndpoints } from './trail-endpoints'
import { trailField } from './trail-field'

type Fields = Readonly<Record<string, unknown>>

/** What a form that is being filled in holds of a field. */
function holds(name: string, value: string): (data: Fields | undefined) => boolean {
  return (data) => data?.[name] === value
}

function relation(
  name: string,
  relationTo: 'questions' | 'networks' | 'meetings' | 'plans',
  condition?: (data: Fields | undefined) => boolean,
): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    label: text(`agendaItems.${name}` as TextPath),
    index: true,
    admin: { width: '50%', allowCreate: false, allowEdit: false, ...(condition === undefined ? {} : { condition }) },
  } as RelationshipField
}

/** What the question tells is not typed again, and a treated item says when. */
const fillIn: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const item: Fields = { ...originalDoc, ...data }
  const matter = await matterOf(req, { item })
  const days = daysOf(matter)
  const isTreated = item.outcome === 'decided' || item.outcome === 'noted'
  const treated = days.treatedOn ?? days.postponedTo ?? days.meetingOn
  return {
    ...data,
    ...(item.text || !matter.question ? {} : { text: matter.question.text }),
    ...(item.origin === 'question' ? {} : { question: null }),
    ...(item.origin === 'summary' ? {} : { network: null }),
    ...(item.origin === 'plan' ? {} : { plan: null }),
    treatedOn: isTreated && treated !== null ? instantOf(treated) : null,
  }
}

/** What an item says of where it comes from, where it is treated and what became of it. */
const keepWhole: CollectionBeforeValidateHook = async ({ data, originalDoc, operation, req, collection }) => {
  if (!data) return data
  const item: Fields = { ...originalDoc, ...data }
  const required = req.t('validation:required')
  const problems: FormProblem[] = []
  if (Boolean(item.meeting) === Boolean(item.meetingOn)) {
    problems.push({ path: 'meeting', called: 'agendaItems.meeting', message: say(req, 'agendaItems.oneMeeting') })
  }
  if (item.origin === 'question' && !item.question) {
    problems.push({ path: 'question', called: 'agendaItems.question', message: required })
  }
  if (item.origin === 'summary' && !item.network) {
    problems.push({ path: 'network', called: 'agendaItems.network', message: required })
  }
  // What is imported tells no plan; a new item does.
  if (item.origin === 'plan' && !item.plan && (operation === 'create' || originalDoc?.plan)) {
    problems.push({ path: 'plan', called: 'agendaItems.plan', message: required })
  }
  if (item.outcome === 'postponed' && !item.postponedTo) {
    problems.push({ path: 'postponedTo', called: 'agendaItems.postponedTo', message: required })
  }
  const question = idOf(item.question)
  if (question !== null && question !== idOf(originalDoc?.question)) {
    const { question: asked } = await matterOf(req, { item: { question } })
    const closed = { raisedOn: dayOf(asked?.raisedOn), answeredOn: dayOf(asked?.answeredOn) }
    const waits = openSteps({ ...closed, withdrawnOn: dayOf(asked?.withdrawnOn) }, null)
    if (asked !== null && waits.length === 0) {
      problems.push({ path: 'question', called: 'agendaItems.question', message: say(req, 'agendaItems.closed') })
    }
  }
  refuse(req, collection.slug, problems)
  return data
}

/** Matters on the agendas of meetings: questions and summaries of networks, own proposals, plans to adopt. */
export const AgendaItems = regionRecord({
  slug: 'agenda-items',
  labels: {
    singular: text('agendaItems.singular'),
    plural: text('agendaItems.plural'),
    help: text('agendaItems.help'),
  },
  group: menuGroups.networks,
  useAsTitle: 'title',
  columns: ['title', 'origin', 'meeting', 'outcome', 'treatedOn'],
  defaultSort: '-createdAt',
  shows: ['decisionOrigins', 'agendaOutcomes'],
  fields: [
    titleField(({ data }) => titleOf.agendaItem(data ?? {}), [{ label: text('agendaItems.singular') }]),
    trailField('agenda-items'),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'origin',
          label: text('agendaItems.origin'),
          choices: decisionOrigins,
          required: true,
          defaultValue: 'proposal',
          width: '50%',
          enumName: 'enum_decision_origins',
        }),
        relation('question', 'questions', holds('origin', 'question')),
        relation('network', 'networks', holds('origin', 'summary')),
        relation('plan', 'plans', holds('origin', 'plan')),
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      label: text('agendaItems.text'),
      maxLength: 2000,
      admin: { description: text('chain.noNames') },
    },
    {
      type: 'row',
      fields: [
        relation('meeting', 'meetings', (data) => !data?.meetingOn),
        {
          ...dayField({
            name: 'meetingOn',
            label: text('agendaItems.meetingOn'),
            description: text('agendaItems.meetingOnHelp'),
            width: '50%',
          }),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'outcome',
          label: text('agendaItems.outcome'),
          choices: agendaOutcomes,
          width: '50%',
        }),
        relation('postponedTo', 'meetings', (data) => data?.outcome === 'postponed' || Boolean(data?.postponedTo)),
        dayField({
          name: 'treatedOn',
          label: text('agendaItems.treatedOn'),
          description: text('agendaItems.treatedOnHelp'),
          width: '50%',
        }),
      ],
    },
    inChargeField(),
  ],
  references: [
    { path: 'question', to: 'questions', called: 'agendaItems.question' },
    { path: 'network', to: 'networks', called: 'agendaItems.network' },
    { path: 'plan', to: 'plans', called: 'agendaItems.plan' },
    { path: 'meeting', to: 'meetings', called: 'agendaItems.meeting' },
    { path: 'postponedTo', to: 'meetings', called: 'agendaItems.postponedTo' },
    inChargeReference,
  ],
  uses: [{ from: 'decisions', path: 'agendaItem', called: 'decisions.plural' }],
  endpoints: trailEndpoints('agenda-items'),
  hooks: {
    beforeValidate: [
      fillIn,
      requireNew({ text: 'agendaItems.text' }),
      keepWhole,
      keepOrder((req, item) => matterOf(req, { item }), {
        meetingOn: { path: 'meeting', called: 'agendaItems.meeting' },
        postponedTo: { path: 'postponedTo', called: 'agendaItems.postponedTo' },
        treatedOn: { path: 'treatedOn', called: 'agendaItems.treatedOn' },
      }),
    ],
  },
})
