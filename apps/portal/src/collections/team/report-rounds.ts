import { reportRoundKinds } from '@kotipesa/domain'
import type { DateField } from 'payload'
import { choiceField, dayField, partField, titleField } from '../../fields'
import { roundEndpoints } from '../../rounds/endpoints'
import { text } from '../../text'
import { languageChoices } from '../../text/language-choices'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

/** When the first teams were asked: kept by the portal, shown in the list. */
const opened = dayField({ name: 'openedOn', label: text('rounds.openedOn') })
const openedOn: DateField = {
  ...opened,
  access: { create: () => false, update: () => false },
  admin: { ...opened.admin, hidden: true, disableBulkEdit: true },
}

/**
 * Rounds in which every team of a region is asked for its report, by a personal link: who was asked, who has opened the
 * link and who has reported is seen here.
 */
export const ReportRounds = regionRecord({
  slug: 'report-rounds',
  labels: { singular: text('rounds.singular'), plural: text('rounds.plural'), help: text('rounds.help') },
  group: menuGroups.teams,
  useAsTitle: 'title',
  columns: ['title', 'dueOn', 'openedOn', 'closedOn'],
  defaultSort: '-dueOn',
  endpoints: roundEndpoints,
  shows: ['reportRoundKinds'],
  fields: [
    titleField(({ data }) => titleOf.round(data ?? {}), reportRoundKinds),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'kind',
          label: text('rounds.kind'),
          choices: reportRoundKinds,
          required: true,
          defaultValue: 'april',
          width: '50%',
        }),
        dayField({
          name: 'dueOn',
          label: text('rounds.dueOn'),
          description: text('rounds.dueOnHelp'),
          required: true,
          width: '50%',
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'language',
          label: text('rounds.language'),
          choices: languageChoices,
          required: true,
          defaultValue: 'fi',
          width: '50%',
        }),
        dayField({
          name: 'closedOn',
          label: text('rounds.closedOn'),
          description: text('rounds.closedOnHelp'),
          width: '50%',
        }),
      ],
    },
    openedOn,
    partField('progress', '/admin/rounds/round-progress#RoundProgress'),
    partField('documents', {
      path: '/admin/documents/documents-of#DocumentsOf',
      clientProps: { field: 'reportRound', kinds: ['caseload-return'] },
    }),
  ],
  uses: [{ from: 'documents', path: 'reportRound', called: 'documents.plural' }],
})
