import { staffRoles } from '@kotipesa/domain'
import { choiceField, countField, dayField, titleField } from '../../fields'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

/** How many people a region employs in a role on a day. */
export const StaffCounts = regionRecord({
  slug: 'staff-counts',
  labels: { singular: text('staff.singular'), plural: text('staff.plural'), help: text('staff.help') },
  group: menuGroups.teams,
  useAsTitle: 'title',
  columns: ['title', 'role', 'count', 'reportedOn'],
  defaultSort: '-reportedOn',
  shows: ['staffRoles'],
  fields: [
    titleField(({ data }) => titleOf.staffCount(data ?? {}), staffRoles),
    choiceField({ name: 'role', label: text('staff.role'), choices: staffRoles, required: true }),
    {
      type: 'row',
      fields: [
        dayField({ name: 'reportedOn', label: text('staff.reportedOn'), required: true, isPast: true, width: '50%' }),
        countField({ name: 'count', label: text('staff.count'), required: true, width: '50%' }),
      ],
    },
  ],
})
