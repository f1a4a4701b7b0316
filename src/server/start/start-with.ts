import process from 'node:process'

/** What to type for a program to start with these settings, as the terminal of this system wants it; in quotes. */
export function startWith(
  settings: Record<string, string>,
  command = 'npm start',
  platform: NodeJS.Platform = process.platform,
): string {
  const typed = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
  return platform === 'win32'
    ? [...typed.map(setting => `set ${setting}`), command].map(line => `"${line}"`).join(', then ')
    : `"${[...typed, command].join(' ')}"`
}

/** A folder where everyone may write, for an example. */
export function exampleFolder(platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? '%USERPROFILE%\\workshop-data' : '$HOME/workshop-data'
}
