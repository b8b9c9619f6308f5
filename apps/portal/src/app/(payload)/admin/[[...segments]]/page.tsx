import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { whileAvailable } from '../../../../database/request-watch'
import { importMap } from '../../../../generated/import-map'

interface PageArguments {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export function generateMetadata({ params, searchParams }: PageArguments): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams })
}

export default async function Page({ params, searchParams }: PageArguments) {
  return whileAvailable(() => RootPage({ config, params, searchParams, importMap }))
}
