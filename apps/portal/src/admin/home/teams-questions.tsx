'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { TeamsQuestion } from '../../guest-teams/asked-region'
import { questionText } from '../../guest-teams/question-text'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { TeamLinks } from '../registrations/team-links'

/** One training of another region: which own teams take part in it, or that none does. */
function Question({ question }: { question: TeamsQuestion }) {
  const { training, region, state, answer, teams } = question
  const language = useLanguage()
  const router = useRouter()
  const [chosen, setChosen] = useState<readonly string[]>(teams.flatMap(({ id, isGuest }) => (isGuest ? [id] : [])))
  const [said, setSaid] = useState<string | null>(null)
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  /** What the portal answers; `null`, with the reason shown, when it does not take it. */
  async function post(path: string, body: object): Promise<Record<string, unknown> | null> {
    const reply = await fetch(`/api/trainings/${training}/${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => null)
    const answer = (await reply?.json().catch(() => null)) as { errors?: { message: string }[] } | null
    if (reply?.ok) return { ...answer }
    setSaid(answer?.errors?.[0]?.message ?? words('common.failed'))
    return null
  }
  async function send(those: readonly string[]): Promise<void> {
    if ((await post('own-teams', { region, teams: those })) === null) return
    setSaid(words('guestTeams.saved'))
    setChosen(those)
    router.refresh()
  }
  const guests = teams.filter(({ isGuest }) => isGuest)
  const what = questionText(question, language)
  return (
    <li>
      <details>
        <summary>
          {what}
          <span className="home__when">{words(`guestTeams.${answer ?? 'open'}`)}</span>
        </summary>
        <fieldset>
          <legend>{words('guestTeams.which')}</legend>
          {teams.map(({ id, name, isGuest }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={state !== 'open' && isGuest}
                onChange={(event) =>
                  setChosen(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
        <div className="registrations__buttons">
          <Button size="small" disabled={chosen.length === 0} onClick={() => void send(chosen)}>
            {words('guestTeams.sayYes')}
          </Button>
          {(state === 'open' || teams.every(({ isGuest }) => !isGuest)) && (
            <Button size="small" buttonStyle="secondary" onClick={() => void send([])}>
              {words(answer === 'yes' ? 'guestTeams.withdraw' : 'guestTeams.sayNo')}
            </Button>
          )}
        </div>
        <TeamLinks teams={guests} send={(path, body) => post(`own-teams/${path}`, body)} say={words} />
      </details>
      <p role="status">{said}</p>
    </li>
  )
}

/** Trainings of other regions that ask a region for its teams: what is not answered first, open to be answered. */
export function TeamsQuestions({ questions }: { questions: readonly TeamsQuestion[] }) {
  const language = useLanguage()
  if (questions.length === 0) return null
  const open = questions.filter(({ answer }) => answer === null)
  const i18n = { i18n: { language } }
  return (
    <section className="home__proposals teams-questions">
      <h3>
        {say(i18n, 'guestTeams.homeTitle')}
        {open.length > 0 && <span className="home__count">{open.length}</span>}
      </h3>
      <ul className="home__due">
        {[...open, ...questions.filter(({ answer }) => answer !== null)].map((question) => (
          <Question key={`${question.training} ${question.region}`} question={question} />
        ))}
      </ul>
    </section>
  )
}
