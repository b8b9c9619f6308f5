import config from '@payload-config'
import '@payloadcms/next/css'
import '@kotipesa/web/tokens.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { serverFunctionWhileAvailable } from '../../admin/failure/server-function'
import { importMap } from '../../generated/import-map'
import { isServerFunctionCall } from '../../requests/server-functions'
import './styles/properties.css'
import './styles/frame.css'
import './styles/lists.css'
import './styles/forms.css'
import './styles/composition.css'
import './styles/tabs.css'
import './styles/audit.css'
import './styles/processing.css'
import './styles/conflict.css'
import './styles/earlier-versions.css'
import './styles/sign-in.css'
import './styles/home.css'
import './styles/sources.css'
import './styles/acts.css'
import './styles/handover.css'
import './styles/own-training.css'
import './styles/roles.css'
import './styles/support.css'
import './styles/trail.css'
import './styles/rounds.css'
import './styles/registrations.css'
import './styles/people-views.css'
import './styles/plan.css'
import './styles/plans.css'
import './styles/plan-work.css'
import './styles/money.css'
import './styles/targets.css'
import './styles/documents.css'
import './styles/year.css'
import './styles/model.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  if (!isServerFunctionCall(args)) notFound()
  return serverFunctionWhileAvailable(args, () => handleServerFunctions({ ...args, config, importMap }))
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
