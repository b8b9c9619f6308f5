import { elements, elementStatuses, type ElementProposal } from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { languageOf, say } from '../../text'
import { labelIn } from '../../text/label-in'

/** States of elements that the region's records propose: somebody accepts or declines them in the model. */
export function ModelProposals({ proposals, req }: { proposals: readonly ElementProposal[]; req: PayloadRequest }) {
  if (proposals.length === 0) return null
  const language = languageOf(req)
  return (
    <section className="home__proposals">
      <h3>
        {say(req, 'home.modelProposals')}
        <span className="home__count">{proposals.length}</span>
      </h3>
      <ul className="home__due">
        {proposals.map(({ element, status }) => (
          <li key={element}>
            <Link href="/admin/model">{labelIn(elements, element, language)}</Link>
            <span className="home__when">
              {say(req, 'model.asks', { status: labelIn(elementStatuses, status, language) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
