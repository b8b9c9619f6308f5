import { networkChangeKind, networkKindIds } from '@kotipesa/domain'
import { z } from 'zod'
import { reorganiseEndpoint } from '../reorganise-endpoint'
import { reorganiseNetworks } from './reorganise'

/** Merges, splits or ends networks. */
export const networkReorganiseEndpoint = reorganiseEndpoint({
  collection: 'networks',
  title: 'title',
  texts: 'networkChanges',
  begins: z.object({ kind: z.enum(networkKindIds), name: z.string().trim().max(200) }),
  kindOf: networkChangeKind,
  act: reorganiseNetworks,
})
