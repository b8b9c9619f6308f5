import type { Locale } from '@kotipesa/domain'
import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from 'next-intl'
import type { getTranslations } from 'next-intl/server'
import en from '../../messages/en.json'
import fi from '../../messages/fi.json'
import sv from '../../messages/sv.json'

const messages: Readonly<Record<Locale, Messages>> = { fi, sv, en }

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>

/** The interface's texts of one namespace in one language. */
export type Texts<Space extends Namespace> = Awaited<ReturnType<typeof getTranslations<Space>>>

const made = new Map<string, unknown>()

/**
 * The interface's texts of one namespace in a language, ready at once and made once: a page asks for them hundreds of
 * times, and what is made keeps the messages it has already read.
 */
export function textsIn<Space extends Namespace>(locale: Locale, namespace: Space): Texts<Space> {
  const key = `${locale} ${namespace}`
  const texts =
    made.get(key) ?? createTranslator({ locale, messages: messages[locale], namespace, timeZone: 'Europe/Helsinki' })
  made.set(key, texts)
  // One key stands for one namespace, and a translator's type follows from its namespace.
  return texts as Texts<Space>
}
