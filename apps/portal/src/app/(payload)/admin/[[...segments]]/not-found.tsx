import config from '@payload-config'
import { generatePageMetadata } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { MissingNotice } from '../../../../admin/failure/missing-notice'

interface PageArguments {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export function generateMetadata({ params, searchParams }: PageArguments): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams })
}

/** Next makes this with every page, shown or not: so it is a notice and not a whole page of Payload's. */
export default function NotFound() {
  return <MissingNotice />
}
