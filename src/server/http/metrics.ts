/** Counts since the start of the server; nothing in them is about a person. */
export function createMetrics() {
  return { answersStored: 0, requestsRefused: 0, failures: 0, commitSecondsSum: 0, commits: 0 }
}
export type Metrics = ReturnType<typeof createMetrics>

type MetricType = 'counter' | 'gauge'

/** The metrics in the text format of Prometheus. */
export function metricsText(metrics: Metrics, gauges: { sessions: number, streams: number, queued: number }): string {
  const rows: [name: string, type: MetricType, value: number, help: string][] = [
    ['answers_stored_total', 'counter', metrics.answersStored, 'Answers and joins written to disk.'],
    ['requests_refused_total', 'counter', metrics.requestsRefused, 'Requests refused with a typed refusal.'],
    ['failures_total', 'counter', metrics.failures, 'Errors on the server\'s side.'],
    ['commit_seconds_sum', 'counter', metrics.commitSecondsSum, 'Time spent in commits.'],
    ['commit_seconds_count', 'counter', metrics.commits, 'Commits.'],
    ['sessions', 'gauge', gauges.sessions, 'Sessions in memory.'],
    ['streams', 'gauge', gauges.streams, 'Open event streams.'],
    ['queue_length', 'gauge', gauges.queued, 'Answers waiting for the next commit.'],
    ['cpu_seconds_total', 'counter', cpuSeconds(), 'Processor time of the process.'],
    ['resident_memory_bytes', 'gauge', process.memoryUsage.rss(), 'Memory of the process.'],
  ]
  return rows.map(([name, type, value, help]) => metric(`workshop_${name}`, type, value, help)).join('')
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function metric(name: string, type: MetricType, value: number, help: string): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`
}
