import { headers } from 'next/headers'

/** Whether a script of the page sent the form; a browser without scripts sends it as a document. */
export async function isSentByScript(): Promise<boolean> {
  return (await headers()).has('next-action')
}
