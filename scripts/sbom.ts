import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

interface Lock {
  name: string
  packages: Record<string, { version: string, dev?: boolean }>
}

/** What is needed here of a CycloneDX list. */
interface Bom {
  serialNumber?: string
  metadata: { timestamp?: string, tools?: unknown, component: { 'name': string, 'bom-ref': string } }
  components: { 'bom-ref': string, 'name': string, 'version': string, 'properties': { name: string }[] }[]
  dependencies: { ref: string, dependsOn: string[] }[]
}

/** Writes which packages the program is made of, as CycloneDX: for whoever answers for what runs in a network. */
async function main(out = 'dist/sbom.json'): Promise<void> {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock
  const bom = reproducible(withoutTools(JSON.parse(await listPackages()) as Bom, lock), lock.name)
  await mkdir(dirname(out), { recursive: true })
  await writeFile(out, `${JSON.stringify(bom, null, 2)}\n`)
  console.log(`Wrote ${out}`)
}

/** From the lock file, so that it names the Node of every platform, whichever this is. */
async function listPackages(): Promise<string> {
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const options = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only']
  const { stdout } = await promisify(execFile)(command, [...first, 'sbom', ...options], { maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

/**
 * Without the packages that only tests and checks need. npm's own `--omit dev` also leaves out each package that the
 * program and a tool have in common, a third of them all.
 */
function withoutTools(bom: Bom, { packages }: Lock): Bom {
  const needed = new Set(
    Object.entries(packages)
      .filter(([, { dev }]) => !dev)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
  )
  const components = bom.components.filter(({ name, version }) => needed.has(`${name}@${version}`))
  const refs = new Set([bom.metadata.component, ...components].map(component => component['bom-ref']))
  return {
    ...bom,
    components: components.map(({ properties, ...component }) => ({
      ...component,
      properties: properties.filter(({ name }) => name !== 'cdx:npm:package:development'),
    })),
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(other => refs.has(other)) })),
  }
}

/** Without what differs from one run, one folder or one npm to the next: two lists differ only if the packages do. */
function reproducible({ serialNumber, metadata, ...bom }: Bom, name: string) {
  const { timestamp, tools, component, ...rest } = metadata
  return { ...bom, metadata: { ...rest, component: { ...component, name } } }
}

await main(process.argv[2])
