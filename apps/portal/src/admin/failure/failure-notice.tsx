'use client'

const words = [
  {
    lang: 'fi',
    title: 'Sivua ei voida näyttää',
    text: 'Palvelussa tapahtui virhe. Kirjautumisesi on edelleen voimassa. Yritä hetken kuluttua uudelleen.',
    again: 'Yritä uudelleen',
  },
  {
    lang: 'sv',
    title: 'Sidan kan inte visas',
    text: 'Ett fel har inträffat i tjänsten. Din inloggning gäller fortfarande. Försök igen om en stund.',
    again: 'Försök igen',
  },
  {
    lang: 'en',
    title: 'The page cannot be shown',
    text: 'Something went wrong in the service. You are still signed in. Try again in a while.',
    again: 'Try again',
  },
] as const

/** Stands in the place of a page that failed. It cannot rely on anything, so it says it in all three languages. */
export function FailureNotice() {
  return (
    <main style={{ maxWidth: '40rem', margin: '0 auto', padding: '4rem 1rem' }}>
      {words.map(({ lang, title, text, again }, index) => (
        <section key={lang} lang={lang}>
          {index === 0 ? <h1>{title}</h1> : <h2>{title}</h2>}
          <p>{text}</p>
          <p>
            <button type="button" onClick={() => window.location.reload()}>
              {again}
            </button>
          </p>
        </section>
      ))}
    </main>
  )
}
