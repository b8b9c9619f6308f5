import { coordinatingBodyKinds } from '@kotipesa/domain'
import type { ArrayField, CollectionBeforeValidateHook } from 'payload'
import { choiceField, nameField, validityFields } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { text } from '../../text'

const named = nameField({ name: 'name', label: text('networks.coordinationName'), required: true })

/** Who coordinates the network, turn by turn: a body outside it, or a functional area of its own. */
export const coordinationField: ArrayField = {
  name: 'coordination',
  type: 'array',
  label: text('networks.coordination'),
  labels: { singular: text('networks.coordinationTurn'), plural: text('networks.coordination') },
  admin: {
    description: text('networks.coordinationHelp'),
    components: { RowLabel: '/admin/networks/turn-label#TurnLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'kind',
          label: text('networks.coordinationKind'),
          choices: coordinatingBodyKinds,
          required: true,
          width: '50%',
          enumName: 'enum_coordinating_body_kinds',
        }),
        { ...named, admin: { ...named.admin, width: '50%' } },
      ],
    },
    { type: 'row', fields: validityFields() },
  ],
}

/** Where somebody has a turn, the coordinating body is agreed: it is not ticked as well. */
export const agreedByTurns: CollectionBeforeValidateHook = ({ data }) =>
  rowsOf(data?.coordination).length > 0 ? { ...data, coordinatingBodyAgreed: true } : data
