/** The rows of a spreadsheet (CSV), each as its cells by the names of their columns. */
export function rowsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csv.replace(/^\uFEFF/, '').trimEnd().split('\r\n').map(cellsOf)
  return rows.map(row => Object.fromEntries(head.map((name, column) => [name, row[column] ?? ''])))
}

/** The cells of one row; those with a comma or a quote in them are quoted. */
function cellsOf(row: string): string[] {
  return [...row.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
    .map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')
}
