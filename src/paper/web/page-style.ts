import type { WorkshopConfig } from '../../workshop/model/config.ts'
import type { Paper } from '../compose/paper.ts'
import { readFileSync } from 'node:fs'
import { sheetCss } from '../../look/css.ts'

const base = readStyle(new URL('styles/base.css', import.meta.url))
const content = readStyle(new URL('styles/content.css', import.meta.url))
const downloads = readStyle(new URL('styles/downloads.css', import.meta.url))

/** The text of a style sheet, to stand inline: a page of the kit is one file, which loads nothing. */
export function readStyle(file: URL): string {
  return readFileSync(file, 'utf8')
}

/** The style that all pages share. */
export function baseStyle(config: WorkshopConfig): string {
  return sheetCss(config.institution.colours) + base
}

/** The style of a paper's page. */
export function paperStyle(config: WorkshopConfig, orientation: Paper['orientation']): string {
  const sheet = orientation === 'landscape' ? '@media print { @page { size: landscape; } }\n' : ''
  return baseStyle(config) + content + sheet
}

/** The style of the downloads page. */
export function downloadsStyle(config: WorkshopConfig): string {
  return baseStyle(config) + downloads
}
