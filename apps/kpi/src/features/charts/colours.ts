/** Colours of the charts, from the Suomi.fi design tokens; each has at least 3:1 against white. */
export const colours = {
  area: '#2a6ebb',
  country: '#5f6a70',
  target: '#b8480f',
  text: '#212121',
  textSecondary: '#51595e',
  grid: '#e1e5e8',
  axis: '#8b969c',
  pattern: '#5f6a70',
  white: '#ffffff',
} as const

/** Five steps of one hue for the tile map, from little to much, with the text colour that can be read on each. */
export const steps = [
  { fill: '#e6f0fa', text: '#212121' },
  { fill: '#b8d3ef', text: '#212121' },
  { fill: '#7eb0e0', text: '#212121' },
  { fill: '#2a6ebb', text: '#ffffff' },
  { fill: '#003479', text: '#ffffff' },
] as const
