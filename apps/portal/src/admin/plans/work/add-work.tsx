'use client'

import { branches, workPackageTemplates, type WorkPackageTemplateId } from '@kotipesa/domain'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { labelIn } from '../../../text/label-in'
import { useLanguage } from '../../language/use-language'
import { sent } from '../../sent'
import { wordsIn } from './words'

interface AddWorkProps {
  readonly plan: string
  /** The templates from which the plan's packages began, each as often as it did. */
  readonly templates: readonly WorkPackageTemplateId[]
  readonly isEmpty: boolean
}

/** Begins work packages from the templates, several at once. */
export function AddWork({ plan, templates, isEmpty }: AddWorkProps) {
  const { config } = useConfig()
  const router = useRouter()
  const language = useLanguage()
  const words = wordsIn(language)
  const [chosen, setChosen] = useState<readonly WorkPackageTemplateId[]>([])
  const [isBusy, setIsBusy] = useState(false)
  // What was opened stays open: the plan is no longer empty once the first are added.
  const [isOpenAtFirst] = useState(isEmpty)
  const [said, setSaid] = useState('')
  const { api, admin } = config.routes
  async function add(): Promise<void> {
    setIsBusy(true)
    setSaid('')
    const answer = await sent<{ made: number }>(`${api}/plans/${plan}/work`, { templates: chosen })
    setIsBusy(false)
    if ('problem' in answer) return setSaid(answer.problem ?? words('common.failed'))
    setChosen([])
    const { made } = answer.body
    setSaid(made === 1 ? words('workPackages.addedOne') : words('workPackages.added', { count: made }))
    router.refresh()
  }
  function toggle(id: WorkPackageTemplateId, isChosen: boolean): void {
    setChosen((before) => (isChosen ? [...before, id] : before.filter((each) => each !== id)))
  }
  function there(id: WorkPackageTemplateId): string {
    const count = templates.filter((each) => each === id).length
    if (count === 0) return ''
    return ` (${count === 1 ? words('workPackages.alreadyThere') : words('workPackages.alreadyTimes', { count })})`
  }
  return (
    <section className="plan-work__add" aria-labelledby="add-work-title">
      <details open={isOpenAtFirst}>
        <summary id="add-work-title">{words('workPackages.add')}</summary>
        <p>{words('workPackages.addHelp')}</p>
        {branches.map(({ id: branch }) => (
          <fieldset key={branch}>
            <legend>{labelIn(branches, branch, language)}</legend>
            {workPackageTemplates
              .filter((template) => template.branch === branch)
              .map(({ id }) => (
                <label key={id} className="plan-work__choice">
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={({ target }) => toggle(id, target.checked)}
                  />
                  <span>
                    {labelIn(workPackageTemplates, id, language)}
                    {there(id)}
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
        <Button type="button" disabled={isBusy || chosen.length === 0} onClick={() => void add()}>
          {words('workPackages.addChosen')}
        </Button>
      </details>
      <p role="status">{said}</p>
      <p>
        <a href={`${admin}/collections/work-packages/create`}>{words('workPackages.addOwn')}</a>
      </p>
    </section>
  )
}
