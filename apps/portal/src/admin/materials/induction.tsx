'use client'

import { Button, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { InductionState } from '../../materials/induction-endpoints'
import { say, type TextPath } from '../../text'
import { docsOf } from '../docs-of'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'

interface Material {
  readonly id: string
  readonly title: string
}

/** Of induction material: the materials that it is made of in their order, its link, and how many have gone through it. */
export function Induction() {
  const { id } = useDocumentInfo()
  const type = useFormFields(([fields]) => fields.type?.value)
  const region: unknown = useFormFields(([fields]) => fields.region?.value)
  if (id === undefined || type !== 'induction-material' || typeof region !== 'string') return null
  return <InductionOf id={String(id)} region={region} />
}

function InductionOf({ id, region }: { readonly id: string; readonly region: string }) {
  const { config } = useConfig()
  const language = useLanguage()
  const base = useId()
  const [state, setState] = useState<InductionState | null>(null)
  const [contents, setContents] = useState<readonly string[]>([])
  const [materials, setMaterials] = useState<readonly Material[]>([])
  const [chosen, setChosen] = useState('')
  const [said, setSaid] = useState('')
  const api = `${config.routes.api}/materials`
  useEffect(() => {
    const controller = new AbortController()
    async function load(): Promise<void> {
      const reply = await fetch(`${api}/${id}/induction`, { credentials: 'include', signal: controller.signal })
      if (!reply.ok) return
      const found = (await reply.json()) as InductionState
      setState(found)
      setContents(found.contents)
      const query = `where[region][equals]=${region}&depth=0&limit=1000&sort=title&select[title]=true`
      setMaterials(await docsOf<Material>(`${api}?${query}`, controller.signal))
    }
    load().catch(() => undefined)
    return () => controller.abort()
  }, [api, id, region])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function titleOf(each: string): string {
    return materials.find((material) => material.id === each)?.title ?? words('induction.removed')
  }
  function move(index: number, by: -1 | 1): void {
    const order = [...contents]
    const [taken] = order.splice(index, 1)
    if (taken !== undefined) order.splice(index + by, 0, taken)
    setContents(order)
  }
  async function save(): Promise<void> {
    const answer = await sent<InductionState>(`${api}/${id}/induction`, { contents, seen: state?.contents ?? [] })
    if ('problem' in answer) return setSaid(answer.problem ?? words('common.failed'))
    setState(answer.body)
    setContents(answer.body.contents)
    setSaid(words('induction.saved'))
  }
  if (state === null) return null
  const { mayChange, units, address } = state
  const free = materials.filter((material) => material.id !== id && !contents.includes(material.id))
  const isChanged = contents.join(' ') !== state.contents.join(' ')
  return (
    <section className="induction" aria-labelledby={`${base}-title`}>
      <h3 id={`${base}-title`}>{words('induction.package')}</h3>
      <p>{words('induction.packageHelp')}</p>
      {contents.length === 0 && <p>{words('induction.empty')}</p>}
      <ol>
        {contents.map((each, index) => (
          <li key={each}>
            <span>{titleOf(each)}</span>
            {mayChange && (
              <span className="induction__buttons">
                {([-1, 1] as const).map((by) => (
                  <Button
                    key={by}
                    type="button"
                    buttonStyle="secondary"
                    size="small"
                    disabled={index + by < 0 || index + by >= contents.length}
                    aria-label={`${words(by < 0 ? 'induction.up' : 'induction.down')}: ${titleOf(each)}`}
                    onClick={() => move(index, by)}
                  >
                    {words(by < 0 ? 'induction.up' : 'induction.down')}
                  </Button>
                ))}
                <Button
                  type="button"
                  buttonStyle="secondary"
                  size="small"
                  aria-label={`${words('induction.remove')}: ${titleOf(each)}`}
                  onClick={() => setContents(contents.filter((other) => other !== each))}
                >
                  {words('induction.remove')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {mayChange && (
        <div className="induction__add">
          <label htmlFor={`${base}-add`}>{words('induction.add')}</label>
          <select id={`${base}-add`} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{words('induction.choose')}</option>
            {free.map((material) => (
              <option key={material.id} value={material.id}>
                {material.title}
              </option>
            ))}
          </select>
          <Button
            type="button"
            buttonStyle="secondary"
            size="small"
            disabled={chosen === ''}
            onClick={() => {
              setContents([...contents, chosen])
              setChosen('')
            }}
          >
            {words('induction.addButton')}
          </Button>
          <Button type="button" size="small" disabled={!isChanged} onClick={() => void save()}>
            {words('induction.save')}
          </Button>
        </div>
      )}
      <p role="status">{said}</p>
      {state.contents.length > 0 && (
        <p>
          {words('induction.link')}: <a href={address}>{address}</a>
        </p>
      )}
      <table>
        <caption>{words('induction.finished')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('induction.unit')}</th>
            <th scope="col">{words('induction.count')}</th>
          </tr>
        </thead>
        <tbody>
          {units.length === 0 && (
            <tr>
              <td colSpan={2}>{words('induction.nobody')}</td>
            </tr>
          )}
          {units.map(({ unit, count }) => (
            <tr key={unit}>
              <th scope="row">{unit}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
