import { type HTMLElement, type Node, NodeType } from 'node-html-parser'

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE
}

/** Elements that begin a line of their own. */
const blocks = new Set(['P', 'LI', 'UL', 'OL', 'DIV', 'DT', 'DD', 'BR'])

function piecesOf(node: Node): string {
  if (!isElement(node)) return node.nodeType === NodeType.TEXT_NODE ? node.text : ''
  if (node.getAttribute('aria-hidden') === 'true') return ''
  if (node.tagName === 'svg' || node.tagName === 'SVG') return ` ${node.getAttribute('aria-label') ?? ''} `
  const inside = node.childNodes.map(piecesOf).join('')
  // Spans of a cell that stand below each other have no space between them in the markup.
  return blocks.has(node.tagName) ? `\n${inside}\n` : node.tagName === 'SPAN' ? ` ${inside} ` : inside
}

/** What a part of a page says to whoever does not see it, which is all that it says. */
export function seenText(node: Node): string {
  return piecesOf(node)
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/[ \t]+/g, ' ')
        .replaceAll(/ (?=[.,;:])/g, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('; ')
}
