import type { Page } from 'playwright-chromium'
import { altTextsOf, openPdf, textOf as textOfPdf } from '../paper/support.ts'
import { readAll, textOf } from '../support/page-reading.ts'
import { rowsOf as spreadsheetRows } from '../support/spreadsheet.ts'

/** What a report says on its open page, in its spreadsheet and in its PDF. */
export async function readReport(page: Page) {
  const download = async (kind: string) => (await page.request.get(`${page.url()}.${kind}`)).body()
  const csv = (await download('csv')).toString()
  const pdf = await openPdf(await download('pdf'))
  const pdfText = plain(await textOfPdf(pdf))
  const pageText = await readAll(page.locator('main'), ([main]) => main!.textContent)
  const rows = spreadsheetRows(csv)
  const inSection = (id: string, parts: string) => page.locator(`section[aria-labelledby="${id}"] ${parts}`)

  /** Each row of a section's table, as its cells. */
  const rowsOf = (id: string) => readAll(inSection(id, 'tbody tr'), rows =>
    rows.map(row => [...row.children].map(cell => cell.textContent.trim())))

  return {
    rows: rowsOf,
    /** A question's section: how many answers it had, and its lines. */
    counts: async (id: string) => ({ answered: await textOf(inSection(id, '.hint')), rows: await rowsOf(id) }),
    texts: (id: string) => readAll(inSection(id, 'li'), items => items.map(item => item.textContent)),
    /** What stands beside each picture of a change. */
    changes: () => readAll(page.locator('figure.change ul'), lists =>
      lists.map(list => [...list.children].map(line => line.textContent.trim()))),
    /** The rows of the spreadsheet about this question. */
    csvOf: (prompt: string) => rows.filter(row => row.Question === prompt),
    /** What the page says is not in it, a sentence for each reason. */
    leftOut: () => readAll(inSection('left-out', 'li'), items => items.map(item => item.textContent)),
    /** The words of the PDF, and of its pictures. */
    pdf: pdfText,
    pictures: await altTextsOf(pdf),
    everything: [plain(pageText), csv, pdfText].join('\n'),
  }
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
