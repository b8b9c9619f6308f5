const { readFileSync } = require('node:fs')
const { ModuleKind, ScriptTarget, transpile } = require('typescript')

/**
 * Gives the modules that Payload's admin pages are made of in place of the minified bundle of them, so that a patch of
 * one is readable. The package ships both, and the bundle's type declarations list the modules.
 */
module.exports = function payloadUiModules() {
  const declarations = readFileSync(this.resourcePath.replace(/\.js$/, '.d.ts'), 'utf8')
  const options = { module: ModuleKind.ESNext, target: ScriptTarget.ESNext, verbatimModuleSyntax: true }
  return `'use client'\n${transpile(declarations, options)}`
}
