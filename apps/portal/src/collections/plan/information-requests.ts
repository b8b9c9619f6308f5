import { informationRequestState, informationRequestStates } from '@kotipesa/domain'
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, RelationshipField } from 'payload'
import { byActsOnly, choiceField, dayField, dayOf, dayText, nameField, partField, titleField } from '../../fields'
import { say, text } from '../../text'
import { refuse, type FormProblem } from '../chain/keep-chain'
import { whoKnowsPeople } from '../person/in-charge'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { existingOnly } from '../training/existing-only'

type Fields = Readonly<Record<string, unknown>>

/** The days on which a request came to its end, one of which is known at most. */
const outcomes = ['givenOn', 'refusedOn', 'withdrawnOn'] as const

/** The person who asked, whom only those see who see the region's people. Nobody filters or orders by it. */
const contactField = {
  name: 'contact',
  type: 'relationship',
  relationTo: 'people',
  label: text('informationRequests.contact'),
  index: true,
  access: { read: whoKnowsPeople },
  custom: { isNeverAsked: true },
  admin: {
    allowCreate: false,
    description: text('informationRequests.contactHelp'),
    disableListColumn: true,
    disableListFilter: true,
    disableBulkEdit: true,
    width: '50%',
  },
  validate: existingOnly,
} as RelationshipField

/** How far a request is, by the days in it. */
function stateOf(request: Fields) {
  return informationRequestState({
    givenOn: dayOf(request.givenOn),
    refusedOn: dayOf(request.refusedOn),
    withdrawnOn: dayOf(request.withdrawnOn),
  })
}

/** A request has one outcome, not before it came, and says what was given or why nothing was. */
const keepOutcome: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const request = { ...originalDoc, ...data } as Fields
  const cameOn = dayOf(request.cameOn)
  const known = outcomes.filter((path) => dayOf(request[path]) !== null)
  const [second] = known.slice(1)
  const early =
    cameOn === null ? [] : [...known, 'dueOn' as const].filter((path) => (dayOf(request[path]) ?? cameOn) < cameOn)
  const isSilent = typeof request.given !== 'string' || request.given.trim() === ''
  const state = stateOf(request)
  const untold = state === 'given' ? 'givenWhat' : state === 'refused' ? 'refusedWhy' : null
  const problems: readonly FormProblem[] = [
    ...(second === undefined
      ? []
      : [
          {
            path: second,
            called: `informationRequests.${second}`,
            message: say(req, 'informationRequests.oneOutcome'),
          } as const,
        ]),
    ...early.map((path): FormProblem => ({
      path,
      called: `informationRequests.${path}`,
      message: say(req, 'informationRequests.notBefore', { day: dayText(cameOn ?? '') }),
    })),
    ...(untold === null || !isSilent
      ? []
      : [
          {
            path: 'given',
            called: 'informationRequests.given',
            message: say(req, `informationRequests.${untold}`),
          } as const,
        ]),
  ]
  refuse(req, collection.slug, [...problems])
  return data
}

/** The state follows from what has happened, whoever writes. */
const keepState: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  state: stateOf({ ...originalDoc, ...data }),
})

/** Requests for information: who asked for what by when, what was given, and on what permit. */
export const InformationRequests = regionRecord({
  slug: 'information-requests',
  labels: {
    singular: text('informationRequests.singular'),
    plural: text('informationRequests.plural'),
    help: text('informationRequests.help'),
  },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'state', 'dueOn', 'givenOn'],
  defaultSort: 'dueOn',
  changesTogether: ['dueOn', 'permitUntil'],
  shows: ['informationRequestStates', 'daysBeforeRequestIsDue'],
  fields: [
    titleField(({ data }) => titleOf.informationRequest(data ?? {}), [{ label: text('informationRequests.singular') }]),
    {
      type: 'row',
      fields: [
        {
          ...nameField({ name: 'askedBy', label: text('informationRequests.askedBy'), required: true }),
          admin: { width: '50%', description: text('informationRequests.askedByHelp') },
        },
        contactField,
      ],
    },
    {
      name: 'about',
      type: 'textarea',
      label: text('informationRequests.about'),
      required: true,
      maxLength: 2000,
      admin: { description: text('informationRequests.aboutHelp'), rows: 4 },
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'cameOn',
          label: text('informationRequests.cameOn'),
          required: true,
          isPast: true,
          width: '50%',
        }),
        dayField({ name: 'dueOn', label: text('informationRequests.dueOn'), required: true, width: '50%' }),
      ],
    },
    {
      type: 'row',
      fields: outcomes.map((name) =>
        dayField({ name, label: text(`informationRequests.${name}`), isPast: true, width: '33.33%' }),
      ),
    },
    {
      name: 'given',
      type: 'textarea',
      label: text('informationRequests.given'),
      maxLength: 2000,
      admin: { description: text('informationRequests.givenHelp'), rows: 4 },
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'documents',
      label: text('informationRequests.document'),
      index: true,
      admin: { allowCreate: false, description: text('informationRequests.documentHelp') },
    },
    partField('attachments', {
      path: '/admin/meetings/attachments#Attachments',
      clientProps: { of: 'information-request' },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'permitNumber',
          type: 'text',
          label: text('informationRequests.permitNumber'),
          maxLength: 100,
          admin: { width: '50%', description: text('informationRequests.permitNumberHelp') },
        },
        dayField({
          name: 'permitUntil',
          label: text('informationRequests.permitUntil'),
          width: '50%',
        }),
      ],
    },
    byActsOnly(
      choiceField({
        name: 'state',
        label: text('informationRequests.state'),
        choices: informationRequestStates,
        required: true,
        defaultValue: 'open',
      }),
    ),
  ],
  references: [
    { path: 'contact', to: 'people', called: 'informationRequests.contact' },
    { path: 'document', to: 'documents', called: 'informationRequests.document' },
  ],
  hooks: { beforeValidate: [keepOutcome], beforeChange: [keepState] },
})
