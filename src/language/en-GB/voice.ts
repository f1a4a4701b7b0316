/** A habit that makes English read as if it had been translated, and what to write instead. */
export interface Habit {
  pattern: RegExp
  instead: string
}

/** The voice's banned habits, in content and in the interface. */
export const habits: readonly Habit[] = [
  { pattern: /\bnoes\b|\ba no\b(?!-)|\bhear(?:d|ing)? no\b/i, instead: '"a rejection" or "being turned down"' },
  { pattern: /\bsomebody\b/i, instead: '"someone"' },
  { pattern: /\banybody\b/i, instead: '"anyone"' },
  { pattern: /\beverybody\b/i, instead: '"everyone"' },
  { pattern: /\bmay (?:stay|be left) (?:empty|blank|out)\b/i, instead: '"Optional"' },
  { pattern: /\bcould not be taken\b/i, instead: 'what happened, such as "We couldn\'t save this"' },
  { pattern: /\bsteps? over\b/i, instead: '"skips"' },
  { pattern: /\b(?:stands?|lies|lie) (?:on|in|at) the\b/i, instead: '"is on", "is in" or "is at"' },
  { pattern: /\bin one look\b/i, instead: '"at a glance"' },
  { pattern: /\ban own\b|\bthe own\b/i, instead: '"their own" or "your own"' },
  { pattern: /\bgives? first\b/i, instead: '"Cut first"' },
  { pattern: /\bworst answer\b|\bpeople who failed\b/i, instead: 'something kinder' },
  { pattern: /\bshould a (?:place|role|job) become\b/i, instead: '"if the role becomes available again"' },
  { pattern: /\bbrood(?:s|ed|ing)?\b/i, instead: '"dwell on it"' },
  { pattern: /\bin proportion\b/i, instead: '"in perspective"' },
  { pattern: /\bweighs? on (?:you|them|me)\b/i, instead: '"is worrying you"' },
  { pattern: /\bthe number of (?:Samaritans|SHOUT)\b/i, instead: '"the Samaritans number"' },
  { pattern: /\bguess too low\b/i, instead: '"underestimate"' },
  { pattern: /\b(?:is|it's|it’s) not about you\b/i, instead: '"It isn\'t personal"' },
]
