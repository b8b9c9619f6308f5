'use client'

import { structureGaps, teamRoles, type TeamMembers } from '@kotipesa/domain'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import { shownNumber } from '../../fields/typed-number'
import { say, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'

interface Report {
  readonly id: string
  readonly reportedOn: string
  readonly members?: TeamMembers | null
  readonly people?: number | null
  readonly trainedPeople?: number | null
}

/** Who works in the team as its latest report tells it, role by role, and what is missing of the whole team. */
export function Composition() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [report, setReport] = useState<Report | null>(null)
  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    const query = `where[team][equals]=${String(id)}&sort=-reportedOn&depth=0&limit=1`
    fetch(`${config.routes.api}/team-reports?${query}`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as { docs: Report[] }).docs[0] : undefined))
      .then(
        (latest) => setReport(latest ?? null),
        () => undefined,
      )
    return () => controller.abort()
  }, [config.routes.api, id])
  if (id === undefined) return null
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  if (report === null) {
    return (
      <section className="composition" aria-labelledby="composition-title">
        <h3 id="composition-title">{words('teams.composition')}</h3>
        <p>{words('teams.noReport')}</p>
      </section>
    )
  }
  const members = Object.fromEntries(Object.entries(report.members ?? {}).map(([role, count]) => [role, count ?? 0]))
  const gaps = structureGaps(members)
  const { people, trainedPeople } = report
  return (
    <section className="composition" aria-labelledby="composition-title">
      <h3 id="composition-title">{words('teams.composition')}</h3>
      <p>
        <a href={`${config.routes.admin}/collections/team-reports/${report.id}`}>
          {words('teams.asReported', { day: dayText(report.reportedOn) })}
        </a>
        {typeof people === 'number' && typeof trainedPeople === 'number'
          ? ` ${words('teams.peopleTrained', { people, trained: trainedPeople })}`
          : null}
      </p>
      <table>
        <thead>
          <tr>
            {(['teams.postRole', 'teams.inTeam', 'teams.missing'] as const).map((path) => (
              <th key={path} scope="col">
                {words(path)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teamRoles.map((role) => {
            const gap = gaps.find((each) => each.role === role.id)
            return (
              <tr key={role.id} data-missing={gap !== undefined}>
                <th scope="row">{labelIn(teamRoles, role.id, language)}</th>
                <td>{shownNumber(members[role.id] ?? 0)}</td>
                <td>
                  {gap === undefined
                    ? words('teams.nothingMissing')
                    : words('teams.roleMissing', { required: shownNumber(gap.required) })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
