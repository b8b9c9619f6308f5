import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { dayText } from '../../fields'
import { say } from '../../text'
import type { TrainingTask } from '../../trainers/training-matters'

/** Tasks named one by one; the rest are counted. */
const mostNamed = 8

/** The part of the training's form in which it is settled. */
const tabs = {
  'to-complete': 'after',
  'trainers-missing': 'trainers',
  'trainer-declined': 'trainers',
  'answer-missing': 'trainers',
} as const satisfies Record<TrainingTask['matter'], string>

/** What about a region's trainings needs a hand, each with its link. */
export function TrainingTasks({ tasks, req }: { tasks: readonly TrainingTask[]; req: PayloadRequest }) {
  if (tasks.length === 0) return null
  return (
    <section className="home__proposals">
      <h3>
        {say(req, 'trainingTasks.title')}
        <span className="home__count">{tasks.length}</span>
      </h3>
      <ul className="home__due">
        {tasks.slice(0, mostNamed).map(({ training, title, matter, day }) => (
          <li key={`${training} ${matter}`}>
            <Link href={`/admin/collections/trainings/${training}#${tabs[matter]}`}>{title}</Link>
            <span className="home__when">{say(req, `trainingTasks.${matter}`, { day: dayText(day) })}</span>
          </li>
        ))}
        {tasks.length > mostNamed && <li>{say(req, 'home.dueMore', { count: tasks.length - mostNamed })}</li>}
      </ul>
    </section>
  )
}
