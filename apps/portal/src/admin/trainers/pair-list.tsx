'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { say, type TextPath } from '../../text'
import type { ProposedPair } from '../../trainers/proposed-pair'
import { useLanguage } from '../language/use-language'
import { pairName, reasonText } from './pair-words'

interface PairListProps {
  /** What is asked for, as `POST /api/trainings/pairs` takes it. */
  readonly wish: Readonly<Record<string, unknown>>
  readonly onChoose: (pair: ProposedPair) => void
}

/** Proposes pairs when it is asked to, the best first, with reasons; one of them may be chosen. */
export function PairList({ wish, onChoose }: PairListProps) {
  const { config } = useConfig()
  const language = useLanguage()
  const [pairs, setPairs] = useState<readonly ProposedPair[] | null>(null)
  const [said, setSaid] = useState('')
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function find(): Promise<void> {
    setSaid('')
    const reply = await fetch(`${config.routes.api}/trainings/pairs`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wish),
    }).catch(() => null)
    const body = reply?.ok ? ((await reply.json()) as { pairs: readonly ProposedPair[] }) : null
    setPairs(body?.pairs ?? null)
    setSaid(body === null ? words('common.failed') : body.pairs.length === 0 ? words('trainerQuestions.none') : '')
  }
  function choose(pair: ProposedPair): void {
    onChoose(pair)
    setSaid(words('trainerQuestions.chosen', { pair: pairName(pair, language) }))
  }
  return (
    <>
      <Button type="button" buttonStyle="secondary" onClick={() => void find()}>
        {words('trainerQuestions.find')}
      </Button>
      {pairs !== null && pairs.length > 0 && (
        <ol className="pair-list">
          {pairs.map((pair) => (
            <li key={pair.trainers.join()} data-free={pair.isFree}>
              <strong>{pairName(pair, language)}</strong>{' '}
              <span>{words(pair.isFree ? 'trainerQuestions.free' : 'trainerQuestions.hindered')}</span>
              <ul>
                {pair.reasons.map((reason) => (
                  <li key={JSON.stringify(reason)}>{reasonText(reason, pair, language)}</li>
                ))}
              </ul>
              <Button type="button" buttonStyle="secondary" size="small" onClick={() => choose(pair)}>
                {words('trainerQuestions.choose', { pair: pairName(pair, language) })}
              </Button>
            </li>
          ))}
        </ol>
      )}
      <p role="status">{said}</p>
    </>
  )
}
