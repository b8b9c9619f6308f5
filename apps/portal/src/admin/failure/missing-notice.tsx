'use client'

import { Button, useTranslation } from '@payloadcms/ui'

/** Stands in the place of a page that does not exist or that the reader may not see. */
export function MissingNotice() {
  const { t } = useTranslation()
  return (
    <main id="content" style={{ maxWidth: '40rem', margin: '0 auto', padding: '4rem 1rem' }}>
      <h1>{t('general:nothingFound')}</h1>
      <p>{t('general:sorryNotFound')}</p>
      <Button el="link" to="/admin" buttonStyle="secondary">
        {t('general:backToDashboard')}
      </Button>
    </main>
  )
}
