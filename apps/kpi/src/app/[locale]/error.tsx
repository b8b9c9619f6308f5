'use client'

import ui from '../../ui/ui.module.css'
import styles from '../../features/shell/plain-page.module.css'

const words = [
  {
    lang: 'fi',
    title: 'Sivua ei voida näyttää',
    text: 'Palvelussa tapahtui virhe. Yritä hetken kuluttua uudelleen.',
    retry: 'Yritä uudelleen',
  },
  {
    lang: 'sv',
    title: 'Sidan kan inte visas',
    text: 'Ett fel har inträffat i tjänsten. Försök igen om en stund.',
    retry: 'Försök igen',
  },
  {
    lang: 'en',
    title: 'The page cannot be shown',
    text: 'Something went wrong in the service. Try again in a while.',
    retry: 'Try again',
  },
] as const

/** Stands in the place of a page that failed. It cannot rely on anything, so it says it in all three languages. */
function ErrorPage({ retry }: { readonly retry: () => void }) {
  return (
    <main className={styles.page}>
      {words.map(({ lang, title, text, retry: label }, index) => (
        <section key={lang} lang={lang}>
          {index === 0 ? <h1>{title}</h1> : <h2>{title}</h2>}
          <p className={styles.lead}>{text}</p>
          <button type="button" className={ui.button} onClick={() => retry()}>
            {label}
          </button>
        </section>
      ))}
    </main>
  )
}

export default ErrorPage
