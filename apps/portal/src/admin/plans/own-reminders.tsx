'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { accountReminderIds, type AccountReminderId } from '../../mail/account-reminder-kinds'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'

interface Choice {
  readonly wanted: readonly AccountReminderId[]
}

const names: Readonly<Record<AccountReminderId, TextPath>> = {
  'due-day': 'planRounds.reminderOfDueDays',
  'information-request': 'planRounds.reminderOfRequests',
}

/** Which reminders the reader gets by e-mail, chosen for the own account alone. */
export function OwnReminders() {
  const { config } = useConfig()
  const language = useLanguage()
  const [wanted, setWanted] = useState<readonly AccountReminderId[] | null>(null)
  const [said, setSaid] = useState('')
  const address = `${config.routes.api}/rounds/reminders`
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  useEffect(() => {
    const controller = new AbortController()
    fetch(address, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as Choice).wanted : null))
      .then(setWanted, () => undefined)
    return () => controller.abort()
  }, [address])
  async function choose(id: AccountReminderId, isWanted: boolean): Promise<void> {
    const next = accountReminderIds.filter((each) => (each === id ? isWanted : wanted?.includes(each) === true))
    // The tick is there at once, and goes back when it could not be kept.
    setWanted(next)
    const answer = await sent<Choice>(address, { wanted: next })
    if ('problem' in answer) {
      setWanted(wanted)
      return setSaid(answer.problem ?? words('common.failed'))
    }
    setSaid(words('planRounds.remindersKept'))
  }
  if (wanted === null) return null
  return (
    <fieldset className="plan-rounds__reminders">
      <legend>{words('planRounds.reminders')}</legend>
      <p>{words('planRounds.remindersHelp')}</p>
      {accountReminderIds.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={wanted.includes(id)}
            onChange={({ target }) => void choose(id, target.checked)}
          />{' '}
          {words(names[id])}
        </label>
      ))}
      <p role="status">{said}</p>
    </fieldset>
  )
}
