import { frameworks, type Element } from '@kotipesa/domain'
import { say, type Language } from '../../text'
import { capitalised } from '../../text/capitalised'

/** The frameworks that are no longer followed, to read: the same concept with other pillars. */
export function EarlierFrameworks({ language }: { language: Language }) {
  const i18n = { language }
  return (
    <section aria-labelledby="model-earlier">
      <h2 id="model-earlier">{say({ i18n }, 'model.earlier')}</h2>
      <p>{say({ i18n }, 'model.earlierHelp')}</p>
      {frameworks
        .filter(({ id }) => id !== 'support-and-coordination-model')
        .map(({ id, label, source, pillars }) => (
          <details key={id} className="model__earlier" data-framework={id}>
            <summary>
              {capitalised(label)[language]} <span className="model__quiet">({source})</span>
            </summary>
            {pillars.map((pillar) => (
              <section key={pillar.id}>
                <h3>{`${pillar.id}. ${pillar.label[language]}`}</h3>
                <ul>
                  {(pillar.elements as readonly (Element & { readonly number?: string })[]).map((element) => (
                    <li key={element.id}>
                      {element.number === undefined ? '' : `${element.number} `}
                      {element.label[language]}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </details>
        ))}
    </section>
  )
}
