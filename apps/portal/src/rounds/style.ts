/** What the report and the mirror need beside the style of a plain page. */
export const style = `
  fieldset { border: 0; margin: 2.5rem 0 0; padding: 0 }
  legend { font-size: 1.5rem; font-weight: 600; padding: 0 }
  h2 { font-size: 1.5rem; font-weight: 600; margin: 2.5rem 0 .5rem }
  select { font: inherit; box-sizing: border-box; width: 100%; padding: .5rem; border: 1px solid #5f686d; border-radius: 2px; background: #fff; color: inherit }
  .wrong { color: #c13832; font-weight: 600; margin: .25rem 0 0 }
  .confirm { display: flex; gap: .75rem; align-items: flex-start }
  .confirm input { width: 1.5rem; height: 1.5rem; flex: none; margin: 0 }
  .confirm label { margin: 0; font-weight: 400 }
  table { border-collapse: collapse; width: 100% }
  caption { text-align: left }
  th, td { text-align: left; padding: .5rem .5rem .5rem 0; border-bottom: 1px solid #c8cdd0; vertical-align: top }
  .wide { overflow-x: auto }
  .trend { font-size: 1rem }
  .trend th { white-space: nowrap }
  .trend thead th { font-size: .875rem; white-space: normal; hyphens: manual }
  td.number, th.number { text-align: right; font-variant-numeric: tabular-nums }
  .state { white-space: nowrap }
  .state::before { content: ""; display: inline-block; width: .75rem; height: .75rem; margin-right: .5rem; border: 2px solid #282828; border-radius: 50%; box-sizing: border-box }
  .fully::before { background: #282828 }
  .partly::before { background: linear-gradient(90deg, #282828 50%, #fff 50%) }
  .unknown::before { border-style: dotted }
  svg { display: block; width: 100%; max-width: 30rem; height: auto }
  .reflect { border-left: 4px solid #2a6ebb; padding: .5rem 1rem; margin: 2.5rem 0; background: #eaf2fa }
  .done { border-left: 4px solid #09a580; padding: .25rem 1rem; margin: 1.5rem 0 }`
