import { expect, it } from 'vitest'
import { withoutScripts } from './without-scripts'

it('takes out scripts, what announces them and the nonce, and nothing else', () => {
  const html = [
    '<html lang="fi"><head><meta property="csp-nonce" nonce="x1"/><link rel="stylesheet" href="/a.css" nonce="x1"/>',
    '<link rel="preload" as="script" fetchPriority="low" nonce="x1" href="/a.js"/><script src="/a.js" async=""></script>',
    '</head><body><p>Sana &lt;script&gt; ja nonce="x"</p><script nonce="x1">self.push("<p>")\n</script><p>Loppu</p></body>',
  ].join('')
  expect(withoutScripts(html)).toBe(
    '<html lang="fi"><head><link rel="stylesheet" href="/a.css"/></head>' +
      '<body><p>Sana &lt;script&gt; ja nonce="x"</p><p>Loppu</p></body>',
  )
})
