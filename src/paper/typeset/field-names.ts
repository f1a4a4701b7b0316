import type { FormField } from './typeset-blocks.ts'

/** The fields of a form. Each has a name of its own, and a label that says under which heading it stands. */
export class FieldNames {
  readonly all: FormField[] = []
  readonly #ids = new Set<string>()
  /** The heading above the fields to come. */
  section = ''

  /** Adds a field, and gives the name it got: the wanted one, with a number when that is taken. */
  add(wanted: string, label: string, kind: FormField['kind'], lines: number): string {
    let id = wanted
    for (let no = 2; this.#ids.has(id); no++) id = `${wanted}-${no}`
    this.#ids.add(id)
    const section = this.section.trim()
    this.all.push({ id, label: section === '' ? label : `${section}: ${label}`, kind, lines })
    return id
  }
}
