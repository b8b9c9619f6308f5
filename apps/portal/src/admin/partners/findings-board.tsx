import {
  can,
  findingEffects,
  findingLevels,
  findingOrigins,
  findingsByLevel,
  type FindingEffectId,
  type FindingLevelId,
  type FindingsOfLevel,
  type RegionCode,
} from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { dayText } from '../../fields'
import { languageOf, say } from '../../text'
import { labelIn } from '../../text/label-in'

interface FindingsBoardProps {
  readonly region: RegionCode
  readonly req: PayloadRequest
}

interface Shown {
  readonly id: string
  readonly text: string
  readonly level: FindingLevelId
  readonly effect: FindingEffectId | null
  readonly origin: string
  readonly foundOn: string
}

/** What was found in a region, level by level: what helped, what hindered, and what is not said to have done either. */
export async function FindingsBoard({ region, req }: FindingsBoardProps) {
  const language = languageOf(req)
  const stored = await asRequester(req).records('findings', { region: { equals: region } })
  const findings = stored.map((finding): Shown => ({
    id: String(finding.id),
    text: String(finding.text ?? ''),
    level: finding.level as FindingLevelId,
    effect: (finding.effect as FindingEffectId | null | undefined) ?? null,
    origin: String(finding.origin),
    foundOn: dayText(finding.foundOn),
  }))
  function group(title: string, own: readonly Shown[]) {
    if (own.length === 0) return null
    return (
      <>
        <h4>{title}</h4>
        <ul>
          {own.map(({ id, text, origin, foundOn }) => (
            <li key={id}>
              <Link href={`/admin/collections/findings/${id}`}>{text}</Link>{' '}
              <span className="model__quiet">
                {foundOn} · {labelIn(findingOrigins, origin, language)}
              </span>
            </li>
          ))}
        </ul>
      </>
    )
  }
  function card({ level, helped, hindered, unsaid }: FindingsOfLevel<Shown>) {
    return (
      <article key={level} className="model__element" data-level={level}>
        <h3>{labelIn(findingLevels, level, language)}</h3>
        {group(labelIn(findingEffects, 'helped', language), helped)}
        {group(labelIn(findingEffects, 'hindered', language), hindered)}
        {group(say(req, 'findings.unsaid'), unsaid)}
      </article>
    )
  }
  return (
    <section className="model__pillar" aria-labelledby="findings-title">
      <h2 id="findings-title">{say(req, 'findings.plural')}</h2>
      {findings.length === 0 && <p>{say(req, 'findings.none')}</p>}
      <div className="model__elements">{findingsByLevel(findings).map(card)}</div>
      {can(actorOf(req.user), 'create', { kind: 'region-record', region }) && (
        <Link href="/admin/collections/findings/create">{say(req, 'findings.add')}</Link>
      )}
    </section>
  )
}
