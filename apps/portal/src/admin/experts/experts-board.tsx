'use client'

import { expertTasks, processingBases } from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Expert, ExpertsBoard as Board } from '../../experts/board'
import { dayText } from '../../fields/day-text'
import { say, type TextPath } from '../../text'
import { capitalised } from '../../text/capitalised'
import { useLanguage } from '../language/use-language'

/** The experts by experience of a region, and those of them whose basis covers being written to. */
export function ExpertsBoard({ region }: { readonly region: string }) {
  const { config } = useConfig()
  const language = useLanguage()
  const [board, setBoard] = useState<Board | null>(null)
  const address = `${config.routes.api}/expert-occasions`
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  useEffect(() => {
    const controller = new AbortController()
    fetch(`${address}/board?region=${region}`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as Board) : null))
      .then(setBoard, () => undefined)
    return () => controller.abort()
  }, [address, region])
  if (board === null) return <p role="status">{words('roles.loading')}</p>
  const { year, experts, addressees } = board
  function termsOf({ tasks }: Expert): string {
    return expertTasks
      .filter(({ id }) => tasks.includes(id))
      .map(({ label }) => label[language])
      .join(', ')
  }
  function basisOf({ basis, lastDay }: Expert): string {
    const term = processingBases.find(({ id }) => id === basis)
    const name = term === undefined ? '' : capitalised(term.label)[language]
    return lastDay === null ? name : `${name}, ${words('experts.until', { day: dayText(lastDay) })}`
  }
  return (
    <>
      <section className="support__part support__table" aria-labelledby="experts-who">
        <h2 id="experts-who">{words('experts.who')}</h2>
        {experts.length === 0 ? (
          <p>{words('experts.none')}</p>
        ) : (
          <div role="region" aria-label={words('experts.who')} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words('people.name')}</th>
                  <th scope="col">{words('memberships.tasks')}</th>
                  <th scope="col">{words('people.basis')}</th>
                  <th scope="col">{words('experts.hours', { year: year - 1 })}</th>
                  <th scope="col">{words('experts.hours', { year })}</th>
                </tr>
              </thead>
              <tbody>
                {experts.map((expert) => (
                  <tr key={expert.id}>
                    <th scope="row">
                      <a href={`${config.routes.admin}/collections/people/${expert.person}`}>{expert.name}</a>
                    </th>
                    <td>{termsOf(expert)}</td>
                    <td>{basisOf(expert)}</td>
                    <td>{number.format(expert.hoursLastYear)}</td>
                    <td>{number.format(expert.hoursThisYear)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <p>
          <a href={`${config.routes.admin}/collections/expert-occasions`}>{words('expertOccasions.plural')}</a>
        </p>
      </section>
      <section className="support__part" aria-labelledby="experts-write">
        <h2 id="experts-write">{words('experts.write')}</h2>
        <p>{words('experts.writeHelp', { count: addressees.length, all: experts.length })}</p>
        <ul>
          {addressees.map(({ name, email }) => (
            <li key={email}>
              {name}, <a href={`mailto:${email}`}>{email}</a>
            </li>
          ))}
        </ul>
        {addressees.length > 0 && (
          <p>
            <a href={`mailto:?bcc=${addressees.map(({ email }) => encodeURIComponent(email)).join(',')}`}>
              {words('experts.mail')}
            </a>{' '}
            <a href={`${address}/addressees?region=${region}`}>{words('experts.csv')}</a>
          </p>
        )}
      </section>
    </>
  )
}
