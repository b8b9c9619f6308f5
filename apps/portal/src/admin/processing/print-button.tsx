'use client'

import { Button } from '@payloadcms/ui'

/** Prints the page, or saves it as a file by the browser’s own way. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <Button type="button" buttonStyle="secondary" onClick={() => window.print()}>
      {label}
    </Button>
  )
}
