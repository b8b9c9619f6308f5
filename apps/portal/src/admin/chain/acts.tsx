'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ActId, TrailReply } from '../../collections/chain/trail'
import type { TextPath } from '../../text'

/** What whoever acts has chosen and written. */
export interface Chosen {
  readonly meeting: string | null
  readonly text: string
}

const actWords: Readonly<Record<ActId, TextPath>> = {
  agenda: 'chain.agenda',
  answer: 'chain.answer',
  withdraw: 'chain.withdraw',
  decision: 'chain.decision',
  noted: 'chain.markNoted',
  postpone: 'chain.postpone',
  memo: 'chain.memo',
  done: 'chain.markDone',
  send: 'chain.send',
}

/** Acts that need a meeting, and those that need a text with what the text is. */
const ofMeetings: readonly ActId[] = ['agenda', 'postpone']
const ofTexts: Partial<Readonly<Record<ActId, TextPath>>> = {
  decision: 'chain.decisionText',
  answer: 'chain.answerText',
}

/** The buttons that take a matter further, with what each needs. */
export function Acts({
  reply: { acts, meetings, draft },
  isDisabled,
  words,
  onTake,
}: {
  reply: TrailReply
  isDisabled: boolean
  words: (path: TextPath) => string
  onTake: (act: ActId, chosen: Chosen) => void
}) {
  const [meeting, setMeeting] = useState(meetings[0]?.id ?? '')
  const [text, setText] = useState(draft)
  if (acts.length === 0) return null
  const textWords = acts.map((act) => ofTexts[act]).find((path) => path !== undefined)
  const needsMeeting = acts.some((act) => ofMeetings.includes(act))
  function isReady(act: ActId): boolean {
    if (ofMeetings.includes(act)) return meeting !== ''
    return ofTexts[act] === undefined || text.trim() !== ''
  }
  return (
    <div className="trail__acts">
      {needsMeeting && meetings.length === 0 && <p>{words('chain.noMeetings')}</p>}
      {needsMeeting && meetings.length > 0 && (
        <>
          <label htmlFor="trail-meeting">{words('chain.meeting')}</label>
          <select id="trail-meeting" value={meeting} onChange={(event) => setMeeting(event.target.value)}>
            {meetings.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </>
      )}
      {textWords !== undefined && (
        <>
          <label htmlFor="trail-text">{words(textWords)}</label>
          <textarea id="trail-text" rows={3} value={text} onChange={(event) => setText(event.target.value)} />
        </>
      )}
      <div className="trail__buttons">
        {acts.map((act, index) => (
          <Button
            key={act}
            type="button"
            buttonStyle={index === 0 ? 'primary' : 'secondary'}
            disabled={isDisabled || !isReady(act)}
            onClick={() => onTake(act, { meeting: ofMeetings.includes(act) ? meeting : null, text })}
          >
            {words(actWords[act])}
          </Button>
        ))}
      </div>
    </div>
  )
}
