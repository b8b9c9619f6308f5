'use client'

import { networkKinds } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import type { NewNetwork } from '../../collections/network/reorganise'
import { say, type TextPath } from '../../text'
import { capitalised } from '../../text/capitalised'
import { useLanguage } from '../language/use-language'

interface NewNetworksProps {
  readonly networks: readonly NewNetwork[]
  /** Whether there may be more than one. */
  readonly isMany: boolean
  readonly onChange: (networks: readonly NewNetwork[]) => void
}

/** The networks that take the place of others: kind and name of each. */
export function NewNetworks({ networks, isMany, onChange }: NewNetworksProps) {
  const language = useLanguage()
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  function change(index: number, changes: Partial<NewNetwork>): void {
    onChange(networks.map((network, at) => (at === index ? { ...network, ...changes } : network)))
  }
  const [first] = networks
  return (
    <>
      {networks.map((network, index) => (
        <fieldset key={index} className="reorganise__team">
          <legend>
            {isMany ? `${words('networkChanges.newNetwork')} ${index + 1}` : words('networkChanges.newNetwork')}
          </legend>
          <label htmlFor={`network-change-kind-${index}`}>{words('networks.kind')}</label>
          <select
            id={`network-change-kind-${index}`}
            value={network.kind}
            onChange={({ target }) => {
              const kind = networkKinds.find(({ id }) => id === target.value)
              if (kind !== undefined) change(index, { kind: kind.id })
            }}
          >
            {networkKinds.map(({ id, label }) => (
              <option key={id} value={id}>
                {capitalised(label)[language]}
              </option>
            ))}
          </select>
          <label htmlFor={`network-change-name-${index}`}>{words('networks.name')}</label>
          <input
            id={`network-change-name-${index}`}
            type="text"
            value={network.name}
            onChange={({ target }) => change(index, { name: target.value })}
          />
          {isMany && networks.length > 2 && (
            <Button
              buttonStyle="secondary"
              onClick={() => onChange(networks.filter((_, at) => at !== index))}
              type="button"
            >
              {words('networkChanges.withoutThis')}
            </Button>
          )}
        </fieldset>
      ))}
      {isMany && first && (
        <Button buttonStyle="secondary" onClick={() => onChange([...networks, { ...first, name: '' }])} type="button">
          {words('networkChanges.another')}
        </Button>
      )}
    </>
  )
}
