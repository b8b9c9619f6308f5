import { documentKinds, documentParts, parsePeriod, PeriodError } from '@kotipesa/domain'
import type { Field, Validate } from 'payload'
import { byActsOnly, choiceField, dayField, partField, periodText, titleField } from '../../fields'
import { documentEndpoints } from '../../documents/endpoints'
import { say, text } from '../../text'
import { languageChoices } from '../../text/language-choices'
import { menuGroups, regionRecord } from '../region-record'
import { titleOfDocument } from './title'
import { keepParts } from './keep-parts'
import { leftOutField } from './left-out'
import { keepSubject } from './keep-subject'

const isPeriod: Validate<string | null | undefined> = (value, { req }) => {
  if (!value) return true
  try {
    return ['year', 'half-year'].includes(parsePeriod(value).granularity) || say(req, 'documents.yearOrHalf')
  } catch (error) {
    if (error instanceof PeriodError) return say(req, 'problems.period')
    throw error
  }
}

const subjects = [
  ['meeting', 'meetings'],
  ['network', 'networks'],
  ['reportRound', 'report-rounds'],
] as const

/** A plan, report, paper or return that is made of the region's records and of own words. */
export const Documents = regionRecord({
  slug: 'documents',
  labels: { singular: text('documents.singular'), plural: text('documents.plural'), help: text('documents.help') },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'madeOn', 'adoptedOn', 'language'],
  defaultSort: '-updatedAt',
  hasVersions: true,
  beforeListTable: '/admin/documents/make-document#MakeDocument',
  shows: [
    'documentKinds',
    'documentParts',
    'returnStates',
    'returnSteps',
    'curricula',
    'trainingStatuses',
    'participantGroups',
    'serviceTypes',
    'municipalities',
    'networkKinds',
    'groupKinds',
    'meetingStates',
    'decisionOrigins',
    'agendaOutcomes',
    'attendanceGroups',
    'partnerSectors',
    'eventKinds',
    'elements',
    'elementStatuses',
    'pillars',
    'findingLevels',
    'findingEffects',
    'planParts',
    'branches',
    'responsibleRoles',
    'membershipRoles',
  ],
  fields: [
    titleField(titleOfDocument, documentKinds, periodText),
    partField('state', '/admin/documents/document-state#DocumentState'),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'kind',
          label: text('documents.kind'),
          choices: documentKinds,
          required: true,
          width: '50%',
        }),
        choiceField({
          name: 'language',
          label: text('documents.language'),
          choices: languageChoices,
          required: true,
          defaultValue: 'fi',
          width: '50%',
        }),
      ],
    },
    {
      name: 'period',
      type: 'text',
      label: text('documents.period'),
      validate: isPeriod,
      admin: {
        description: text('documents.periodHelp'),
        components: {
          Field: '/admin/fields/period-field#PeriodField',
          Cell: '/admin/lists/period-cell#PeriodCell',
        },
        condition: (data) => ['period', 'network'].includes(aboutOf(data?.kind)),
      },
    },
    ...subjects.map(
      ([name, relationTo]) =>
        ({
          name,
          type: 'relationship',
          relationTo,
          label: text(`documents.${name}`),
          index: true,
          admin: {
            allowCreate: false,
            condition: (data) =>
              aboutOf(data?.kind) === (name === 'reportRound' ? 'report-round' : name) || Boolean(data?.[name]),
          },
        }) as Field,
    ),
    {
      name: 'parts',
      type: 'array',
      label: text('documents.parts'),
      labels: { singular: text('documents.part'), plural: text('documents.parts') },
      admin: {
        description: text('documents.partsHelp'),
        initCollapsed: true,
        components: { RowLabel: '/admin/documents/part-label#DocumentPartLabel' },
      },
      fields: [
        choiceField({ name: 'part', label: text('documents.part'), choices: documentParts, required: true }),
        {
          name: 'text',
          type: 'textarea',
          label: text('documents.words'),
          maxLength: 10_000,
          admin: { description: text('chain.noNames'), rows: 4 },
        },
      ],
    },
    byActsOnly(leftOutField),
    byActsOnly(dayField({ name: 'madeOn', label: text('documents.madeOn') })),
    byActsOnly(dayField({ name: 'adoptedOn', label: text('documents.adoptedOn') })),
    ...(['sentOn', 'sentBackOn'] as const).map((name) =>
      byActsOnly(dayField({ name, label: text(`documents.${name}`) })),
    ),
    byActsOnly({ name: 'feedback', type: 'textarea', label: text('documents.feedback'), maxLength: 2000 } as Field),
    byActsOnly({
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: text('documents.decision'),
      index: true,
    } as Field),
  ],
  references: subjects.map(([path, to]) => ({ path, to, called: `documents.${path}` as const })),
  uses: [{ from: 'information-requests', path: 'document', called: 'informationRequests.plural' }],
  endpoints: documentEndpoints,
  hooks: { beforeValidate: [keepSubject, keepParts] },
})

function aboutOf(kind: unknown): string {
  return documentKinds.find(({ id }) => id === kind)?.about ?? ''
}
