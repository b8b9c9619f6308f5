'use client'

/** The parts of the Suomi.fi design system in use; it runs in the browser as well, hence this door. */
export { Button, InlineAlert, TextInput } from 'suomifi-ui-components'
