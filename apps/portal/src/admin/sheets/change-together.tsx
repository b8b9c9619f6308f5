'use client'

import { getTranslation } from '@payloadcms/translations'
import { helsinkiDay } from '@kotipesa/domain'
import { Button, useAuth, useConfig, useListQuery, useSelection, useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useId, useState } from 'react'
import { CellProblem } from '../../sheets/cell'
import { togetherOf } from '../../sheets/together-of'
import type { ImportOutcome, ImportStep, RowProblem } from '../../sheets/outcome'
import { say, type TextPath } from '../../text'
import { shownFields, type FormField } from '../conflict/shown-fields'
import { docsOf } from '../docs-of'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { choicesOf, typedValue } from './typed-value'

type Fields = Readonly<Record<string, unknown>>

/** Of a record on the page, what its columns need not show: whose it is, and the version that was seen. */
interface Seen {
  readonly id: string
  readonly region: string
  readonly updatedAt: string
}

/** Gives the chosen records of the list one value of a field: first shown, then all of them or none, and taken back. */
export function ChangeTogether() {
  const { collectionSlug } = useListQuery()
  const { permissions } = useAuth()
  const pathname = usePathname()
  const isList = pathname.endsWith(`/collections/${collectionSlug}`)
  const mayChange = Boolean(permissions?.collections?.[collectionSlug ?? '']?.update)
  return collectionSlug === undefined || !isList || !mayChange ? null : <ChangeOf slug={collectionSlug} />
}

/** The fields of a collection of which chosen records get one value together, in the order in which its code names them. */
function useTogether(slug: string): readonly FormField[] {
  const { getEntityConfig } = useConfig()
  const collection = getEntityConfig({ collectionSlug: slug })
  const fields = shownFields((collection?.fields ?? []) as unknown as readonly FormField[])
  return togetherOf(collection?.admin).flatMap((name) => fields.find(({ path }) => path === name)?.field ?? [])
}

function ChangeOf({ slug }: { slug: string }) {
  const together = useTogether(slug)
  const { i18n } = useTranslation()
  const { data } = useListQuery()
  const { selected, toggleAll } = useSelection()
  const { config } = useConfig()
  const language = useLanguage()
  const router = useRouter()
  const base = useId()
  const [key, setKey] = useState(together[0]?.name ?? '')
  const [typed, setTyped] = useState('')
  const [problems, setProblems] = useState<readonly RowProblem[]>([])
  const [ready, setReady] = useState<string | null>(null)
  const [undo, setUndo] = useState<{ readonly region: string; readonly steps: readonly ImportStep[] } | null>(null)
  const [said, setSaid] = useState('')
  const api = config.routes.api
  const [seen, setSeen] = useState<readonly Seen[]>([])
  const listed = data?.docs
  useEffect(() => {
    const ids = (listed ?? []).map(({ id }: Fields) => String(id))
    if (ids.length === 0) return undefined
    const controller = new AbortController()
    const query = `where[id][in]=${ids.join(',')}&depth=0&limit=${ids.length}&select[region]=true&select[updatedAt]=true`
    docsOf<Seen>(`${api}/${slug}?${query}`, controller.signal).then(setSeen, () => undefined)
    return () => controller.abort()
  }, [api, slug, listed])
  const chosen = ((listed ?? []) as readonly Fields[]).flatMap((doc) => {
    const its = selected.get(String(doc.id)) === true ? seen.find(({ id }) => id === doc.id) : undefined
    return its === undefined ? [] : [{ ...its, called: String(doc.title ?? doc.name ?? '') }]
  })
  const regions = [...new Set(chosen.map(({ region }) => region))]
  const field = together.find(({ name }) => name === key)
  const yesAndNo = [words('common.yes'), words('common.no')] as const
  const choices = field === undefined ? null : choicesOf(field, called, yesAndNo)
  // What was looked at is stored only as it was looked at.
  const asked = JSON.stringify([chosen.map(({ id }) => id), key, typed])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function called(label: FormField['label']): string {
    return label ? getTranslation(label, i18n) : ''
  }
  async function send(confirm: boolean): Promise<void> {
    setSaid('')
    setProblems([])
    setReady(null)
    const value = field === undefined ? null : typedValue(field, typed, helsinkiDay(new Date()))
    if (value instanceof CellProblem) return setSaid(value.message[language])
    const [region = ''] = regions
    const rows = chosen.map(({ id, updatedAt }, index) => ({
      line: index + 1,
      id,
      data: { [key]: value },
      seen: updatedAt,
    }))
    const answer = await fetch(`${api}/${slug}/change-together`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ region, rows, confirm }),
    }).catch(() => null)
    const body = (await answer?.json().catch(() => null)) as
      (ImportOutcome & { errors?: { message: string }[] }) | null | undefined
    if (!Array.isArray(body?.problems)) return setSaid(body?.errors?.[0]?.message ?? words('common.failed'))
    if (body.problems.length > 0) return setProblems(body.problems)
    if (!confirm) {
      setReady(asked)
      return setSaid(words('sheets.willChange', { count: body.changed }))
    }
    setUndo({ region, steps: body.steps ?? [] })
    setSaid(words('sheets.changed', { count: body.changed }))
    setTyped('')
    toggleAll()
    router.refresh()
  }
  async function takeBack(): Promise<void> {
    const answer = await sent(`${api}/${slug}/undo-change-together`, undo ?? {})
    if ('problem' in answer) return setSaid(answer.problem ?? words('common.failed'))
    setUndo(null)
    setSaid(words('sheets.changeUndone'))
    router.refresh()
  }
  if (chosen.length === 0 && undo === null && said === '') return null
  return (
    <section className="sheet-files change-together" aria-labelledby={`${base}-title`}>
      <h2 id={`${base}-title`}>{words('sheets.together', { count: chosen.length })}</h2>
      {regions.length > 1 && <p>{words('sheets.oneRegion')}</p>}
      {regions.length === 1 && (
        <div className="change-together__fields">
          <p>
            <label htmlFor={`${base}-field`}>{words('sheets.togetherField')}</label>
            <select
              id={`${base}-field`}
              value={key}
              onChange={({ target }) => {
                setKey(target.value)
                setTyped('')
              }}
            >
              {together.map(({ name, label }) => (
                <option key={name} value={name}>
                  {called(label)}
                </option>
              ))}
            </select>
          </p>
          <p>
            <label htmlFor={`${base}-value`}>{words('sheets.togetherValue')}</label>
            {choices === null ? (
              <input
                id={`${base}-value`}
                value={typed}
                maxLength={2000}
                onChange={({ target }) => setTyped(target.value)}
              />
            ) : (
              <select id={`${base}-value`} value={typed} onChange={({ target }) => setTyped(target.value)}>
                <option value="">{words('sheets.nothing')}</option>
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </select>
            )}
          </p>
          <Button type="button" buttonStyle="secondary" onClick={() => void send(false)}>
            {words('sheets.togetherLook')}
          </Button>
          {ready === asked && (
            <Button type="button" onClick={() => void send(true)}>
              {words('sheets.confirmImport')}
            </Button>
          )}
        </div>
      )}
      <div role="status">
        {said !== '' && <p>{said}</p>}
        {problems.length > 0 && (
          <>
            <p>{words('sheets.togetherProblems')}</p>
            <ul>
              {problems.map(({ line, column, message }, index) => (
                <li key={`${line} ${column} ${String(index)}`}>
                  {chosen[line - 1]?.called ?? ''}: {message}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {undo !== null && (
        <Button type="button" buttonStyle="secondary" onClick={() => void takeBack()}>
          {words('sheets.undoChange')}
        </Button>
      )}
    </section>
  )
}
