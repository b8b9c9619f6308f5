'use client'

import { feedbackDegrees, fewestAnswersShown, type FeedbackSummary } from '@kotipesa/domain'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { say as sayIn, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'

interface Given {
  readonly answers: number
  /** `null` while they are too few to be shown. */
  readonly summary: FeedbackSummary | null
}

function Written({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {words.map((each, index) => (
          // The same words may be there twice, and the list never changes.
          <li key={index}>{each}</li>
        ))}
      </ul>
    </>
  )
}

/** What those who took part in the training or event of the form answered, once enough have. */
export function Feedback() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [given, setGiven] = useState<Given | null>(null)
  const address = `${config.routes.api}/${collectionSlug ?? ''}/${String(id)}/feedback`

  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    fetch(address, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as Given) : null))
      .then(setGiven, () => undefined)
    return () => controller.abort()
  }, [address, id])

  if (given === null) return null
  function say(path: TextPath, values?: Record<string, string | number>): string {
    return sayIn({ i18n: { language } }, path, values)
  }
  const { answers, summary } = given
  const few = answers === 0 ? say('feedback.none') : say('feedback.notYet', { answers, fewest: fewestAnswersShown })
  return (
    <section className="registrations" aria-labelledby="feedback-title">
      <h2 id="feedback-title">{say('feedback.title')}</h2>
      {summary === null ? (
        <p>{few}</p>
      ) : (
        <>
          <p>
            {say('feedback.average', {
              answers,
              average: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(summary.average),
            })}
          </p>
          <table className="feedback">
            <caption>{say('feedback.degree')}</caption>
            <thead>
              <tr>
                {feedbackDegrees.map((degree) => (
                  <th key={degree} scope="col">
                    {degree}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                {feedbackDegrees.map((degree) => (
                  <td key={degree}>{summary.degrees[degree - 1]}</td>
                ))}
              </tr>
            </tbody>
          </table>
          <Written title={say('feedback.helped')} words={summary.helped} />
          <Written title={say('feedback.hindered')} words={summary.hindered} />
        </>
      )}
    </section>
  )
}
