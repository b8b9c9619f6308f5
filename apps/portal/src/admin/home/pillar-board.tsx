import { elementStatuses, findTerm, pillars } from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { languageOf, say } from '../../text'
import { Sources } from '../sources/sources'
import { capitalised } from '../../text/capitalised'
import type { RegionSummary } from './region-summary'

interface PillarBoardProps {
  summary: RegionSummary
  req: PayloadRequest
}

/** The elements of the four pillars and how far the region is with each. */
export function PillarBoard({ summary, req }: PillarBoardProps) {
  const language = languageOf(req)
  const { elements } = summary
  return (
    <details className="home__pillars">
      <summary>
        {say(req, 'home.pillars')}
        <span className="home__when">
          {pillars
            .map((pillar) => pillar.elements.filter(({ id }) => elements[id] === 'in-use').length)
            .map((inUse, index) => `${index + 1}: ${inUse}/${pillars[index]?.elements.length ?? 0}`)
            .join(' · ')}
        </span>
      </summary>
      <div className="home__board">
        {pillars.map((pillar) => (
          <section key={pillar.id}>
            <h4>{`${pillar.id}. ${pillar.label[language]}`}</h4>
            <ul>
              {pillar.elements.map(({ id, label }) => {
                const status = findTerm(elementStatuses, elements[id])
                return (
                  <li key={id} className={`home__element home__element--${elements[id]}`}>
                    <span>{capitalised(label)[language]}</span>
                    <span className="home__when">{status?.label[language]}</span>
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </div>
      <Sources language={language} facts={['pillars', 'elements', 'elementStatuses']} />
      <Link href="/admin/model">{say(req, 'model.link')}</Link>
    </details>
  )
}
