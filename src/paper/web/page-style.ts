import type { WorkshopConfig } from '../../workshop/model/config.ts'
import type { Paper } from '../compose/paper.ts'
import { sheetCss } from '../../look/css.ts'

const base = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--font);overflow-wrap:break-word}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;background:var(--brand);color:var(--on-brand);padding:.6rem 1rem;z-index:1}
a{color:var(--brand);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.top,main,.bottom{max-width:46rem;margin-inline:auto;padding-inline:1.25rem}
.top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;align-items:center;padding-block:1.25rem;color:var(--ink-soft)}
.top strong{color:var(--brand)}
.top img{height:2.25rem;background:var(--white);border-radius:.25rem}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
h1{color:var(--brand);font-size:clamp(1.75rem,1.3rem + 2.4vw,2.6rem);margin:.75rem 0 1.25rem}
h1::after{content:"";display:block;width:3.5rem;height:.3rem;border-radius:2px;background:var(--accent);margin-top:.6rem;print-color-adjust:exact}
h2{color:var(--brand);font-size:1.35rem;margin:2.25rem 0 .6rem}
h3{font-size:1.1rem;margin:1.6rem 0 .4rem}
h4{font-size:1rem;color:var(--ink-soft);margin:1.4rem 0 .3rem}
p{margin:.6rem 0}
ul,ol{padding-left:1.4rem;margin:.6rem 0}
li{margin:.35rem 0}
li::marker{color:var(--brand);font-weight:700}
.bottom{border-top:1px solid var(--edge);margin-top:3rem;padding-block:1.25rem 3rem;color:var(--ink-soft);font-size:.95rem}
.bottom p:first-child{color:var(--ink)}
`

const content = `
ul.ticks{list-style:none;padding-left:0}
.ticks label{display:flex;gap:.7rem;align-items:flex-start;padding:.3rem 0}
.ticks input{flex:none;width:1.4rem;height:1.4rem;margin:.1rem 0 0;accent-color:var(--brand)}
.callout{background:var(--tint);border-left:.3rem solid var(--brand);padding:.8rem 1.1rem;margin:1.25rem 0;break-inside:avoid;print-color-adjust:exact}
.callout>:first-child{margin-top:0}.callout>:last-child{margin-bottom:0}
.callout-title{font-weight:700;color:var(--brand)}
.callout.try{border-left-style:dashed}
.callout.care{background:none;border:1px solid var(--accent);border-left-width:.35rem;border-radius:.25rem}
.callout.care .callout-title{color:var(--accent)}
blockquote{margin:1rem 0;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--edge)}
.columns{display:grid;gap:0 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
.columns>*>:first-child{margin-top:.4rem}
.columns.cut>*+*{border-left:2px dashed var(--ink-soft);padding-left:1.5rem}
table{width:100%;border-collapse:collapse;margin:1.25rem 0;font-size:.97em}
th,td{text-align:left;vertical-align:top;padding:.5rem .7rem;border-bottom:1px solid var(--edge)}
th{color:var(--brand);background:var(--tint);border-bottom:2px solid var(--brand);print-color-adjust:exact}
@media screen and (min-width:60rem){body:has(table.wide) :is(.top,main,.bottom){max-width:72rem}}
td.write{min-width:4rem;height:3.2rem}.roomy td{height:3.6rem}
.field{margin:1rem 0;break-inside:avoid}
.field p,.field label{font-weight:700;display:block;margin:0 0 .3rem}
.field .line{display:block;height:2.1rem;border-bottom:1px solid var(--edge)}
input[type=text],textarea{width:100%;font:inherit;color:inherit;background:var(--tint);border:1px solid var(--ink-soft);border-radius:.3rem;padding:.55rem .7rem;resize:vertical}
.qr{display:flex;flex-wrap:wrap;gap:1rem;align-items:center;margin:1.25rem 0}
.qr span{background:var(--white);padding:.3rem;border-radius:.3rem;line-height:0}.qr svg{width:8rem;height:8rem}
.qr.giant{flex-direction:column}.qr.giant svg{width:min(80vw,22rem);height:auto}
.display{font-size:clamp(1.5rem,8vw,4rem);font-weight:800;line-height:1.15;text-align:center;letter-spacing:.03em}
.poster,.certificate{text-align:center}.poster h1::after,.certificate h1::after{margin-inline:auto}
.picture{text-align:center}.picture img{max-width:100%;height:auto;background:var(--white);border-radius:.4rem}
hr{border:0;border-top:1px solid var(--edge);margin:1.75rem 0}
hr.cut{border-top:2px dashed var(--ink-soft)}
.printed{display:none}
.tools{display:flex;flex-wrap:wrap;gap:.4rem 1.1rem;margin:0 0 1.5rem;padding:0;list-style:none;font-size:.95rem}
.tools li{margin:0}
.hint{color:var(--ink-soft);font-size:.95rem}
@media screen and (max-width:40rem){
table.stacks,.stacks tbody,.stacks tr,.stacks td{display:block}
.stacks colgroup{display:none}
.stacks thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.stacks tr{border:1px solid var(--edge);border-radius:.4rem;margin:.9rem 0;padding:.4rem 0}
.stacks td{border:0;padding:.3rem .9rem}
.stacks td[data-name]::before{content:attr(data-name);display:block;color:var(--ink-soft);font-size:.9em;font-weight:700}
.stacks td.write{height:auto;min-height:3.2rem}
.stacks.roomy td{height:auto}
.columns.cut>*+*{border-left:0;padding-left:0}}
@media print{
@page{margin:14mm 16mm}
body{font-size:10.5pt;line-height:1.4}
.top{padding-block:0 .25rem}h1{margin:.25rem 0 .75rem;font-size:22pt}h2{margin:1.1rem 0 .3rem}.field,.callout{margin:.6rem 0}p{margin:.35rem 0}
.tools,.hint,.skip{display:none}
.printed{display:inline;color:var(--ink-soft)}
.top,main,.bottom{max-width:none;padding-inline:0}
h2,h3,h4{break-after:avoid}tr,.qr{break-inside:avoid}thead{display:table-header-group}
.new-side{break-before:page}
input[type=text],textarea{background:none;border:0;border-bottom:1px solid var(--edge);border-radius:0;resize:none}
.bottom{margin-top:1rem;padding-block:.5rem 0}}
`

/** The style of a paper's page: one file, so it stands inline. */
export function paperStyle(config: WorkshopConfig, orientation: Paper['orientation']): string {
  const sheet = orientation === 'landscape' ? '@media print{@page{size:landscape}}\n' : ''
  return sheetCss(config.institution.colours) + base + content + sheet
}

/** The style that all pages share, for the downloads page. */
export function baseStyle(config: WorkshopConfig): string {
  return sheetCss(config.institution.colours) + base
}

/** What the downloads page adds to the base. */
export const downloadsStyle = `
.lead{font-size:1.15rem;color:var(--ink-soft);max-width:38rem}
.all{display:inline-flex;align-items:center;gap:.7rem;background:var(--brand);color:var(--on-brand);font-weight:700;text-decoration:none;padding:.8rem 1.2rem;border-radius:.5rem;margin:.75rem 0 1rem}
.all:hover{text-decoration:underline}
.all svg{width:1.3rem;height:1.3rem;flex:none}
.papers{list-style:none;padding:0;margin:1.5rem 0;display:grid;gap:1rem}
.papers>li{margin:0;border:1px solid var(--edge);border-left:.35rem solid var(--brand);border-radius:.5rem;padding:1.1rem 1.25rem}
.papers h2,.papers h3{margin:0 0 .25rem;font-size:1.25rem}
.papers p{margin:.1rem 0 .7rem}
.formats{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.5rem}
.formats li{margin:0}
.formats a{display:inline-block;padding:.5rem .8rem;border:1px solid var(--brand);border-radius:2rem;text-decoration:none;background:var(--tint);line-height:1.3}
.formats li:first-child a{background:var(--brand);color:var(--on-brand)}
.formats a:hover{text-decoration:underline}
.formats small{color:var(--ink-soft);font-size:.85rem;white-space:nowrap}
@media print{.formats a,.all{border:0;padding:0;background:none;color:inherit}}
`
