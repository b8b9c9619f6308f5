'use client'

import type { Language } from '../../text'
import { dayText } from '../../fields/day-text'
import type { OwnPhases, OwnTraining } from '../../trainers/own-training-shape'
import type { Words } from './own-training'

interface Props {
  readonly own: OwnTraining
  readonly words: Words
  readonly curriculum: (id: string) => string
  readonly language: Language
}

const phases = [
  ['planningDays', 'actualPlanningDays'],
  ['trainingDays', 'actualTrainingDays'],
  ['consultationDays', 'actualConsultationDays'],
] as const satisfies readonly (readonly [keyof OwnPhases, keyof OwnPhases])[]

/** The own days by phase in each training, and by year against the share of working time. */
export function Days({ own, words, curriculum, language }: Props) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const id = `days-${own.trainer}`
  return (
    <section className="support__part support__table" aria-labelledby={id}>
      <h2 id={id}>{words('ownTraining.days')}</h2>
      <ul>
        {own.years.map(({ year, used, planned, share }) => (
          <li key={year}>
            {words('ownTraining.year', {
              year,
              used: number.format(used),
              planned: number.format(planned),
              share: number.format(share),
            })}
          </li>
        ))}
      </ul>
      {own.phases.length === 0 ? (
        <p>{words('ownTraining.none')}</p>
      ) : (
        <div role="region" aria-label={words('ownTraining.days')} tabIndex={0}>
          <table>
            <caption>{words('ownTraining.daysHelp')}</caption>
            <thead>
              <tr>
                <th scope="col">{words('trainings.singular')}</th>
                {phases.map(([phase]) => (
                  <th key={phase} scope="col">
                    {words(`trainings.${phase}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {own.phases.map((each) => (
                <tr key={each.training}>
                  <th scope="row">
                    {[curriculum(each.curriculum), dayText(each.startsOn)].filter(Boolean).join(', ')}
                  </th>
                  {phases.map(([planned, actual]) => (
                    <td key={planned}>
                      {each[actual] === null
                        ? number.format(each[planned])
                        : `${number.format(each[actual])} / ${number.format(each[planned])}`}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
