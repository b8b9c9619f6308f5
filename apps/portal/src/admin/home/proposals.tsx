'use client'

import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { useState } from 'react'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import type { ProposedNeed } from './proposed-needs'

/** Proposals named one by one. */
const mostNamed = 8

function Proposal({ need, region }: { need: ProposedNeed; region: string }) {
  const language = useLanguage()
  const [made, setMade] = useState<string | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function add(): Promise<void> {
    const reply = await fetch('/api/needs?depth=0', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ region, curriculum: 'team-basic', teams: [need.id], people: need.people - need.trained }),
    }).catch(() => null)
    const body = (await reply?.json().catch(() => null)) as { doc?: { id: string } } | null
    setMade(body?.doc?.id ?? null)
    setHasFailed(!body?.doc)
  }
  const { people, trained } = need
  return (
    <li>
      <Link href={`/admin/collections/teams/${need.id}`}>{need.name || need.id}</Link>
      <span className="home__when">{words('needs.trainedOf', { trained, people })}</span>
      {made === null ? (
        <Button
          buttonStyle="secondary"
          size="small"
          onClick={() => void add()}
          aria-label={words('needs.addFor', { team: need.name })}
        >
          {words('needs.add')}
        </Button>
      ) : (
        <Link href={`/admin/collections/needs/${made}`}>{words('needs.added')}</Link>
      )}
      {hasFailed && <span role="alert">{words('common.failed')}</span>}
    </li>
  )
}

/** Teams of whose people fewer than half are trained, each with a button that makes it a training need. */
export function Proposals({ needs, region }: { needs: readonly ProposedNeed[]; region: string }) {
  const language = useLanguage()
  if (needs.length === 0) return null
  return (
    <section className="home__proposals">
      <h3>
        {say({ i18n: { language } }, 'needs.proposed')}
        <span className="home__count">{needs.length}</span>
      </h3>
      <p className="home__help">{say({ i18n: { language } }, 'needs.proposedHelp')}</p>
      <ul className="home__due">
        {needs.slice(0, mostNamed).map((need) => (
          <Proposal key={need.id} need={need} region={region} />
        ))}
      </ul>
    </section>
  )
}
