import { mkdir, writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { jsonSchemas, schemaFileName } from './src/schemas/json-schemas'

async function writeJsonSchemas(): Promise<void> {
  await mkdir('dist/schemas', { recursive: true })
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(`dist/schemas/${schemaFileName(name)}.json`, `${JSON.stringify(schema, null, 2)}\n`)
  }
}

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  treeshake: true,
  onSuccess: writeJsonSchemas,
})
