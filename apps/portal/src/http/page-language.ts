import { locales } from '@kotipesa/domain'
import type { Language } from '../text'
import { languageOfHeaders } from './unavailable'

/**
 * The language of a page that is opened without an account: the one that is asked for, else that of whom the page is for,
 * else the browser's.
 *
 * @param own of whom the page is for, if it is known
 * @param asked what is asked for; left out, that is `lang` in the address
 */
export function pageLanguage(
  request: Request,
  own: Language | null = null,
  asked: string | null = new URL(request.url).searchParams.get('lang'),
): Language {
  return locales.find((each) => each === asked) ?? own ?? languageOfHeaders(request.headers)
}
