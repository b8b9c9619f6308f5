import { dataKeepers, labelOf, processingPurposes, processingRegister } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { asRequester } from '../../access/gateway'
import { basesOf, formsOf, keptInWords, readersOf } from '../../processing/line-in-words'
import { languageOf, say } from '../../text'
import { capitalised } from '../../text/capitalised'
import type { ShownRegion } from '../region-view/region-view'
import { Blanks, ProcessingTable, Said } from './processing-table'

interface Props {
  readonly region: ShownRegion
  readonly req: PayloadRequest
}

/** The record of processing activities of a region, by purpose. */
export async function Register({ region, req }: Props) {
  const language = languageOf(req)
  const stored = await asRequester(req).record('regions', region.code)
  const months = Number(stored?.registrationMonths)
  const fill = say(req, 'processing.fill')
  const heads = ['subjects', 'data', 'forms', 'bases', 'keeper', 'seenBy', 'kept'] as const
  return (
    <>
      <section aria-labelledby="processing-facts">
        <h2 id="processing-facts">{say(req, 'processing.facts')}</h2>
        <Blanks
          blanks={[
            { label: say(req, 'processing.keeperName'), known: region.name },
            { label: say(req, 'processing.contact'), fill },
            { label: say(req, 'processing.officer'), fill },
            { label: say(req, 'processing.national'), fill },
            { label: say(req, 'processing.processors'), fill },
            { label: say(req, 'processing.recipients'), known: say(req, 'processing.recipientsText') },
            { label: say(req, 'processing.transfers'), known: say(req, 'processing.transfersText'), fill },
            { label: say(req, 'processing.measures'), known: say(req, 'processing.measuresText') },
          ]}
        />
        <p>{say(req, 'processing.basesText')}</p>
        {Number.isFinite(months) && <p>{say(req, 'processing.months', { count: months })}</p>}
      </section>
      {processingPurposes.map(({ id, label }) => (
        <section key={id} aria-labelledby={`processing-${id}`}>
          <h2 id={`processing-${id}`}>{capitalised(label)[language]}</h2>
          <ProcessingTable
            caption={say(req, 'processing.tableOf', { purpose: capitalised(label)[language] })}
            heads={heads.map((head) => say(req, `processing.${head}`))}
            rows={processingRegister
              .filter(({ purpose }) => purpose === id)
              .map((line) => {
                const forms = formsOf(req, line).map(({ form, fields }) => `${form}: ${fields.join(', ')}`)
                return {
                  id: line.id,
                  cells: [
                    line.subjects[language],
                    line.data[language],
                    <Said key="forms" lines={forms.length === 0 ? [say(req, 'processing.noForm')] : forms} />,
                    <Said key="bases" lines={basesOf(req, line)} />,
                    labelOf(dataKeepers, line.keeper, language),
                    <Said key="seenBy" lines={readersOf(req, line)} />,
                    <Said key="kept" lines={keptInWords(req, line)} />,
                  ],
                }
              })}
          />
        </section>
      ))}
    </>
  )
}
