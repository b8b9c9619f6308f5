'use client'

import { networkKinds } from '@kotipesa/domain'
import type { NewNetwork } from '../../collections/network/reorganise'
import { say } from '../../text'
import { capitalised } from '../../text/capitalised'
import { useLanguage } from '../language/use-language'

interface NewNetworkFieldsProps {
  readonly network: NewNetwork
  readonly index: number
  readonly onChange: (changes: Partial<NewNetwork>) => void
}

/** Kind and name of a network that takes the place of others. */
export function NewNetworkFields({ network, index, onChange }: NewNetworkFieldsProps) {
  const language = useLanguage()
  return (
    <>
      <label htmlFor={`network-change-kind-${index}`}>{say({ i18n: { language } }, 'networks.kind')}</label>
      <select
        id={`network-change-kind-${index}`}
        value={network.kind}
        onChange={({ target }) => {
          const kind = networkKinds.find(({ id }) => id === target.value)
          if (kind !== undefined) onChange({ kind: kind.id })
        }}
      >
        {networkKinds.map(({ id, label }) => (
          <option key={id} value={id}>
            {capitalised(label)[language]}
          </option>
        ))}
      </select>
      <label htmlFor={`network-change-name-${index}`}>{say({ i18n: { language } }, 'networks.name')}</label>
      <input
        id={`network-change-name-${index}`}
        type="text"
        value={network.name}
        onChange={({ target }) => onChange({ name: target.value })}
      />
    </>
  )
}
