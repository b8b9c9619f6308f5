import type { PayloadRequest } from 'payload'
import { necessity, risks } from '../../processing/impact'
import { languageOf, say } from '../../text'
import { Blanks, ProcessingTable } from './processing-table'

/** The template of the impact assessment: what the software does is filled in, the rest is the region’s to say. */
export function Assessment({ req }: { readonly req: PayloadRequest }) {
  const language = languageOf(req)
  const fill = say(req, 'processing.fill')
  const necessityHeads = ['question', 'software', 'judgement'] as const
  const riskHeads = ['risk', 'software', 'region', 'level'] as const
  const decisions = ['heard', 'advice', 'remaining', 'decidedBy', 'review'] as const
  return (
    <section id="assessment" className="processing__assessment" aria-labelledby="assessment-title">
      <h2 id="assessment-title">{say(req, 'processing.assessment')}</h2>
      <p>{say(req, 'processing.assessmentHelp')}</p>
      <ProcessingTable
        caption={say(req, 'processing.necessity')}
        heads={necessityHeads.map((head) => say(req, `processing.${head}`))}
        rows={necessity.map(({ id, question, software }) => ({
          id,
          cells: [question[language], software[language], ''],
        }))}
      />
      <ProcessingTable
        caption={say(req, 'processing.risks')}
        heads={riskHeads.map((head) => say(req, `processing.${head}`))}
        rows={risks.map(({ id, risk, software, region }) => ({
          id,
          cells: [risk[language], software[language], region[language], ''],
        }))}
      />
      <p>{say(req, 'processing.threats')}</p>
      <h3>{say(req, 'processing.decision')}</h3>
      <Blanks blanks={decisions.map((each) => ({ label: say(req, `processing.${each}`), fill }))} />
    </section>
  )
}
