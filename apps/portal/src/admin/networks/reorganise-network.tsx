'use client'

import type { NetworkKindId } from '@kotipesa/domain'
import type { NetworkChange, NewNetwork } from '../../collections/network/reorganise'
import { ReorganiseForm, type Reorganising } from '../reorganise/reorganise-form'
import { NetworkChangeReport } from './network-change-report'
import { NewNetworkFields } from './new-network-fields'

type Fields = Readonly<Record<string, unknown>>

function like({ kind, name }: Fields): NewNetwork {
  return { kind: kind as NetworkKindId, name: typeof name === 'string' ? name : '' }
}

const networks: Reorganising<NewNetwork, NetworkChange> = {
  collection: 'networks',
  title: 'title',
  texts: 'networkChanges',
  acts: [
    {
      kind: 'merge',
      label: 'networkChanges.merge',
      doIt: 'networkChanges.mergeNow',
      begins: (network) => [like(network)],
    },
    {
      kind: 'split',
      label: 'networkChanges.split',
      doIt: 'networkChanges.splitNow',
      begins: (network) => [like(network), like(network)],
    },
    { kind: 'end', label: 'networkChanges.end', doIt: 'networkChanges.endNow', begins: () => [] },
  ],
  fields: (network, index, change) => <NewNetworkFields network={network} index={index} onChange={change} />,
  report: (told, isDone) => <NetworkChangeReport told={told} isDone={isDone} />,
}

/** Merges, splits or ends the network in the form. */
export function ReorganiseNetwork() {
  return <ReorganiseForm of={networks} />
}
