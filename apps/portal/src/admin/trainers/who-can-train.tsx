'use client'

import { useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { dayOf } from '../../fields/day-value'
import { rowsOf } from '../../fields/rows-of'
import { say } from '../../text'
import type { ProposedPair } from '../../trainers/proposed-pair'
import { useLanguage } from '../language/use-language'
import { AskedTrainers } from './asked-trainers'
import { PairList } from './pair-list'

type Fields = Readonly<Record<string, unknown>>

function idOf(relation: unknown): string | null {
  if (typeof relation === 'string') return relation
  return typeof relation === 'object' && relation !== null ? String((relation as Fields).id) : null
}

function idsOf(relations: unknown): readonly string[] {
  return (Array.isArray(relations) ? relations : []).flatMap((each) => idOf(each) ?? [])
}

/** Who can hold the training in the form; choosing a pair fills its trainers with their days. Below it, who was asked. */
export function WhoCanTrain() {
  const { id, hasSavePermission, savedDocumentData } = useDocumentInfo()
  const { addFieldRow, removeFieldRow, setModified } = useForm()
  const [fields] = useAllFormFields()
  const language = useLanguage()
  const training: Fields = reduceFieldsToValues(fields, true)
  const region = idOf(training.region)
  const rows = rowsOf(training.trainers)
  const isOffered = hasSavePermission === true && region !== null && typeof training.curriculum === 'string'
  function choose({ trainers, efforts }: ProposedPair): void {
    for (let row = rows.length - 1; row >= 0; row -= 1) removeFieldRow({ path: 'trainers', rowIndex: row })
    for (const [rowIndex, trainer] of trainers.entries()) {
      const values = { trainer, ...efforts[rowIndex] }
      const subFieldState = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, { value, initialValue: value, valid: true }]),
      )
      addFieldRow({ path: 'trainers', schemaPath: 'trainings.trainers', rowIndex, subFieldState })
    }
    setModified(true)
  }
  const wish = {
    region,
    curriculum: training.curriculum,
    training: id === undefined ? null : String(id),
    teams: idsOf(training.teams),
    municipality: null,
    days: rowsOf(training.sessions).flatMap(({ date }) => dayOf(date) ?? []),
    term: null,
  }
  return (
    <>
      {isOffered && training.status === 'planned' && (
        <section className="make-training" aria-labelledby="who-can-train-title">
          <h2 id="who-can-train-title">{say({ i18n: { language } }, 'trainerQuestions.title')}</h2>
          <PairList wish={wish} onChoose={choose} />
        </section>
      )}
      <AskedTrainers key={String(savedDocumentData?.updatedAt)} />
    </>
  )
}
