/** Counts since the start; nothing in them is about a person. */
export function createMetrics() {
  return { answersStored: 0, requestsRefused: 0, failures: 0, commitSecondsSum: 0, commits: 0 }
}
export type Metrics = ReturnType<typeof createMetrics>

interface Gauge {
  name: string
  help: string
  type: 'counter' | 'gauge'
  value: number
}

/** The numbers in Prometheus' text format. */
export function metricsText(metrics: Metrics, gauges: { sessions: number, streams: number, queued: number }): string {
  const rows: Gauge[] = [
    {
      name: 'workshop_answers_stored_total',
      help: 'Answers and joins written to disk.',
      type: 'counter',
      value: metrics.answersStored,
    },
    {
      name: 'workshop_requests_refused_total',
      help: 'Requests refused with a typed refusal.',
      type: 'counter',
      value: metrics.requestsRefused,
    },
    { name: 'workshop_failures_total', help: 'Errors on the server\'s side.', type: 'counter', value: metrics.failures },
    {
      name: 'workshop_commit_seconds_sum',
      help: 'Time spent in commits.',
      type: 'counter',
      value: metrics.commitSecondsSum,
    },
    { name: 'workshop_commit_seconds_count', help: 'Commits.', type: 'counter', value: metrics.commits },
    { name: 'workshop_sessions', help: 'Sessions in memory.', type: 'gauge', value: gauges.sessions },
    { name: 'workshop_streams', help: 'Open event streams.', type: 'gauge', value: gauges.streams },
    {
      name: 'workshop_queue_length',
      help: 'Answers waiting for the next commit.',
      type: 'gauge',
      value: gauges.queued,
    },
    {
      name: 'workshop_resident_memory_bytes',
      help: 'Memory of the process.',
      type: 'gauge',
      value: process.memoryUsage.rss(),
    },
  ]
  return rows
    .map(row => `# HELP ${row.name} ${row.help}\n# TYPE ${row.name} ${row.type}\n${row.name} ${row.value}\n`)
    .join('')
}
