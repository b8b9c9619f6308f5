'use client'

import type { PlanTerm } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { termName } from './plan-words'

/** A pair that is tried out. */
export interface NewPair {
  readonly share: number
  readonly term: string
}

/** Shares of working time that can be tried out. */
const sharesTried = [0.1, 0.25, 0.5, 0.75, 1] as const

/** The share with which a pair is tried out first. */
const usualShare = 0.25

/** How many pairs can be tried out at once. */
export const mostPairs = 5

interface WhatIfProps {
  readonly terms: readonly PlanTerm[]
  readonly pairs: readonly NewPair[]
  readonly onPairs: (pairs: readonly NewPair[]) => void
}

/** Pairs that are not there yet, tried out in a proposal; nothing of them is stored. */
export function WhatIf({ terms, pairs, onPairs }: WhatIfProps) {
  const language = useLanguage()
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const [first] = terms
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function change(at: number, changes: Partial<NewPair>): void {
    onPairs(pairs.map((pair, index) => (index === at ? { ...pair, ...changes } : pair)))
  }
  return (
    <section className="training-plan__part" aria-labelledby="plan-what-if">
      <h2 id="plan-what-if">{words('trainingPlan.whatIf')}</h2>
      <p>{words('trainingPlan.whatIfHelp')}</p>
      <ul className="training-plan__pairs">
        {pairs.map(({ share, term }, at) => {
          const name = words('trainingPlan.newPair', { number: at + 1 })
          return (
            // The pairs have no other name than their number.
            <li key={at}>
              <strong>{name}</strong>
              <select
                aria-label={words('trainingPlan.newPairShare', { name })}
                value={share}
                onChange={({ target }) => change(at, { share: Number(target.value) })}
              >
                {sharesTried.map((each) => (
                  <option key={each} value={each}>
                    {percent.format(each)}
                  </option>
                ))}
              </select>
              <select
                aria-label={words('trainingPlan.newPairTerm', { name })}
                value={term}
                onChange={({ target }) => change(at, { term: target.value })}
              >
                {terms.map(({ id }) => (
                  <option key={id} value={id}>
                    {termName(id, language)}
                  </option>
                ))}
              </select>
              <Button
                type="button"
                buttonStyle="secondary"
                size="small"
                aria-label={words('trainingPlan.removeNewPair', { name })}
                onClick={() => onPairs(pairs.filter((_, index) => index !== at))}
              >
                {words('trainingPlan.remove')}
              </Button>
            </li>
          )
        })}
      </ul>
      {first !== undefined && pairs.length < mostPairs && (
        <Button
          type="button"
          buttonStyle="secondary"
          size="small"
          onClick={() => onPairs([...pairs, { share: usualShare, term: first.id }])}
        >
          {words('trainingPlan.addNewPair')}
        </Button>
      )}
    </section>
  )
}
