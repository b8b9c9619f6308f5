'use client'

import { costKinds, type WorkPackage } from '@kotipesa/domain'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { Fragment, useId, useState, type SyntheticEvent } from 'react'
import { shownNumber, shownShare, typedNumber, typedShare } from '../../../fields/typed-number'
import { labelIn } from '../../../text/label-in'
import { useLanguage } from '../../language/use-language'
import { wordsIn } from './words'

type Cost = WorkPackage['costs'][number]

interface WorkActualsProps {
  readonly id: string
  readonly name: string
  readonly unit: 'hours' | 'days'
  readonly actualTime: number | null
  readonly doneShare: number | null
  /** The package's costs by kind, of which what they came to is written. */
  readonly costs: readonly Cost[]
  /** The version that is shown: a change made since is not written over. */
  readonly updatedAt: string
}

/** Writes what came of a package without leaving the plan's page: the time it has taken and how far it is. */
export function WorkActuals({ id, name, unit, actualTime, doneShare, costs, updatedAt }: WorkActualsProps) {
  const { config } = useConfig()
  const router = useRouter()
  const language = useLanguage()
  const words = wordsIn(language)
  const field = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [time, setTime] = useState('')
  const [share, setShare] = useState('')
  const [euros, setEuros] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  function open(): void {
    setTime(shownNumber(actualTime))
    setShare(shownShare(doneShare))
    setEuros(costs.map(({ actual }) => shownNumber(actual)))
    setSaid('')
    setIsOpen(true)
  }
  async function save(event: SyntheticEvent): Promise<void> {
    event.preventDefault()
    setIsBusy(true)
    const reply = await fetch(`${config.routes.api}/work-packages/${id}?depth=0`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        actualTime: typedNumber(time),
        doneShare: typedShare(share),
        ...(costs.length === 0
          ? {}
          : { costs: costs.map((cost, index) => ({ ...cost, actual: typedNumber(euros[index] ?? '') })) }),
        updatedAt,
      }),
    }).catch(() => null)
    setIsBusy(false)
    if (!reply?.ok) {
      const body = (await reply?.json().catch(() => null)) as {
        errors?: { message?: string; data?: { errors?: { label?: string; message: string }[] } }[]
      } | null
      const [first] = body?.errors ?? []
      const told = first?.data?.errors?.map(({ label, message }) => [label, message].filter(Boolean).join(': '))
      return setSaid(told?.join(' ') ?? first?.message ?? words('common.failed'))
    }
    setIsOpen(false)
    setSaid(words('workPackages.saved'))
    router.refresh()
  }
  return (
    <div className="work-actuals">
      {!isOpen && (
        <Button
          type="button"
          buttonStyle="secondary"
          size="small"
          aria-label={`${words('workPackages.edit')}: ${name}`}
          onClick={open}
        >
          {words('workPackages.edit')}
        </Button>
      )}
      {isOpen && (
        <form onSubmit={(event) => void save(event)} aria-label={`${words('workPackages.edit')}: ${name}`}>
          <label htmlFor={`${field}-time`}>
            {words('workPackages.actualTime')}, {words(`workPackages.${unit}`)}
          </label>
          <input
            id={`${field}-time`}
            inputMode="decimal"
            autoComplete="off"
            value={time}
            onChange={({ target }) => setTime(target.value)}
          />
          <label htmlFor={`${field}-share`}>{words('workPackages.donePerCent')}</label>
          <input
            id={`${field}-share`}
            inputMode="decimal"
            autoComplete="off"
            value={share}
            onChange={({ target }) => setShare(target.value)}
          />
          {costs.map(({ kind }, index) => (
            <Fragment key={kind}>
              <label htmlFor={`${field}-${kind}`}>
                {words('workPackages.actualEuros')}: {labelIn(costKinds, kind, language)}
              </label>
              <input
                id={`${field}-${kind}`}
                inputMode="decimal"
                autoComplete="off"
                value={euros[index] ?? ''}
                onChange={({ target }) => setEuros(euros.map((each, at) => (at === index ? target.value : each)))}
              />
            </Fragment>
          ))}
          <div className="work-actuals__buttons">
            <Button type="submit" size="small" disabled={isBusy}>
              {words('workPackages.save')}
            </Button>
            <Button type="button" buttonStyle="secondary" size="small" onClick={() => setIsOpen(false)}>
              {words('workPackages.cancel')}
            </Button>
          </div>
        </form>
      )}
      <p role="status">{said}</p>
    </div>
  )
}
