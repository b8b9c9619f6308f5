import type { DefaultTranslationsObject } from '@payloadcms/translations'
import { confirmations } from './confirmations'
import { frame } from './frame'
import { lists } from './lists'
import { records } from './records'

/** Payload keeps everything without a better home under one key; here it is one file per purpose. */
export const general: DefaultTranslationsObject['general'] = {
  ...confirmations,
  ...frame,
  ...lists,
  ...records,
}
