import type { Language } from '.'

/** With a capital first letter, as a form's labels have; the domain's terms are written as within a sentence. */
export function capitalised(label: Readonly<Record<Language, string>>): Record<Language, string> {
  function up(words: string, language: Language): string {
    return words.charAt(0).toLocaleUpperCase(language) + words.slice(1)
  }
  return { fi: up(label.fi, 'fi'), sv: up(label.sv, 'sv'), en: up(label.en, 'en') }
}
