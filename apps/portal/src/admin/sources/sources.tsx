import { type ShownFact, whoseWord } from '@kotipesa/domain'
import { text, type Language } from '../../text'

interface SourcesProps {
  language: Language
  /** What is shown beside it of the domain's lists and figures. */
  facts: readonly ShownFact[]
}

/** Whose word the lists and figures of a page are: document and place, law, official data, or our own reading. */
export function Sources({ language, facts }: SourcesProps) {
  return (
    <details className="sources">
      <summary>{text('source.whoseWord')[language]}</summary>
      <dl>
        {facts.map((fact) => {
          const { name, heading, places, ownReadings } = whoseWord(fact, language)
          return (
            <div key={fact} data-fact={fact}>
              <dt>{name}</dt>
              <dd>
                <span className="sources__kind">{heading}</span>
                <ul>
                  {[...places, ...ownReadings].map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}
