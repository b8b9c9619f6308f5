import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { whileAvailable } from '../../database/request-watch'
import { importMap } from '../../generated/import-map'
import './custom.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return whileAvailable(() => handleServerFunctions({ ...args, config, importMap }))
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
