import { type Locale, type ShownFact, type WhoseWord, whoseWord } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { Disclosure } from './disclosure'
import styles from './sources.module.css'

interface SourcesProps {
  readonly locale: Locale
  /** What is shown here of the domain's lists and figures. */
  readonly facts: readonly ShownFact[]
}

function Word({ word, fact }: { readonly word: WhoseWord; readonly fact: ShownFact }) {
  return (
    <>
      <dt className={styles.name}>{word.name}</dt>
      <dd className={styles.word} data-fact={fact}>
        <span className={styles.kind}>{word.heading}</span>
        <ul>
          {word.places.map((place) => (
            <li key={place}>{place}</li>
          ))}
          {word.ownReadings.map((reading) => (
            <li key={reading}>{reading}</li>
          ))}
        </ul>
      </dd>
    </>
  )
}

/** Whose word the lists and figures are that a panel shows: document and place, law, official data, or our own reading. */
export function Sources({ locale, facts }: SourcesProps) {
  return (
    <Disclosure summary={textsIn(locale, 'terms')('sources')}>
      <dl className={styles.sources}>
        {facts.map((fact) => (
          <Word key={fact} fact={fact} word={whoseWord(fact, locale)} />
        ))}
      </dl>
    </Disclosure>
  )
}
