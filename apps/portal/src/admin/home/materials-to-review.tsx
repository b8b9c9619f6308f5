import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { dayText } from '../../fields'
import type { MaterialToReview } from '../../materials/to-review'
import { say } from '../../text'

/** Materials named one by one; the rest are counted. */
const mostNamed = 5

/** Material past its review: somebody looks at it and says until when it holds. */
export function MaterialsToReview({
  materials,
  req,
}: {
  readonly materials: readonly MaterialToReview[]
  readonly req: PayloadRequest
}) {
  if (materials.length === 0) return null
  return (
    <section className="home__proposals">
      <h3>
        {say(req, 'materials.overdue')}
        <span className="home__count">{materials.length}</span>
      </h3>
      <ul className="home__due">
        {materials.slice(0, mostNamed).map(({ id, title, reviewOn }) => (
          <li key={id}>
            <Link href={`/admin/collections/materials/${id}`}>{title}</Link>
            <span className="home__when">{say(req, 'materials.overdueSince', { day: dayText(reviewOn) })}</span>
          </li>
        ))}
        {materials.length > mostNamed && <li>{say(req, 'home.dueMore', { count: materials.length - mostNamed })}</li>}
      </ul>
    </section>
  )
}
