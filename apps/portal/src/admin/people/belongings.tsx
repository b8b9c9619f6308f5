'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import { dayOf } from '../../fields/day-value'
import { lastDayOf } from '../../fields/typed-day'
import { say, type TextPath } from '../../text'
import { isWithheldName } from '../../collections/person/withheld-name'
import { useLanguage } from '../language/use-language'
import { Leave } from './leave'

type Fields = Readonly<Record<string, unknown>>
type Belonging = Fields & { readonly collection: string }

async function listed(api: string, collection: string, person: string, signal?: AbortSignal): Promise<Belonging[]> {
  const query = `where[person][equals]=${person}&depth=0&limit=200&sort=-validFrom`
  const reply = await fetch(`${api}/${collection}?${query}`, { credentials: 'include', signal })
  const docs = reply.ok ? ((await reply.json()) as { docs: readonly Fields[] }).docs : []
  return docs.map((each) => ({ ...each, collection }))
}

async function belongingsOf(api: string, person: string, signal?: AbortSignal): Promise<readonly Belonging[]> {
  const lists = ['memberships', 'trainers'].map((collection) => listed(api, collection, person, signal))
  return (await Promise.all(lists)).flat()
}

/** What the person in the form belongs to, and the act that ends all of it. */
export function Belongings() {
  const { id, hasSavePermission, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [belongings, setBelongings] = useState<readonly Belonging[] | null>(null)
  function words(path: TextPath, values?: Record<string, string>): string {
    return say({ i18n: { language } }, path, values)
  }
  const load = useCallback(
    async (signal?: AbortSignal) => {
      if (id === undefined) return
      await belongingsOf(config.routes.api, String(id), signal).then(setBelongings, () => undefined)
    },
    [config.routes.api, id],
  )
  useEffect(() => {
    const controller = new AbortController()
    void load(controller.signal)
    return () => controller.abort()
  }, [load])
  if (id === undefined || belongings === null) return null
  return (
    <section className="belongings" aria-labelledby="belongings-title">
      <h2 id="belongings-title">{words('people.belongings')}</h2>
      {isWithheldName(savedDocumentData?.name) && <p>{words('people.withheldHelp')}</p>}
      {belongings.length === 0 && <p>{words('people.none')}</p>}
      <ul>
        {belongings.map((each) => (
          <li key={String(each.id)}>
            <a href={`${config.routes.admin}/collections/${each.collection}/${String(each.id)}`}>
              {each.collection === 'trainers' ? words('trainers.singular') : String(each.title)}
            </a>{' '}
            {spanOf(each, words)}
          </li>
        ))}
      </ul>
      {hasSavePermission && (
        <>
          <p>
            <a href={`${config.routes.admin}/collections/memberships/create`}>{words('people.addMembership')}</a>
          </p>
          <p>
            <a href={`${config.routes.admin}/handover?person=${String(id)}`}>{words('handover.ofPerson')}</a>
          </p>
          <p>
            <a href={`${config.routes.admin}/people/${String(id)}/everything`}>{words('everything.open')}</a>
          </p>
          <Leave person={String(id)} onLeft={() => void load()} />
        </>
      )}
    </section>
  )
}

function spanOf(
  { validFrom, validUntil }: Fields,
  words: (path: TextPath, values?: Record<string, string>) => string,
): string {
  const until = dayOf(validUntil)
  const from = dayText(validFrom)
  return until === null
    ? words('people.from', { from })
    : words('people.span', { from, until: dayText(lastDayOf(until)) })
}
