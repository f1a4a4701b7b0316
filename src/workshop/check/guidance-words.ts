import type { WorkshopConfig } from '../model/config.ts'
import type { GuidanceId } from '../model/guidance.ts'

/** A piece of the advice in a few words, and the words that a text needs to have said it. */
export interface GuidanceWords {
  about: string
  /** Of each group at least one must be there. */
  needs: RegExp[]
}

/**
 * What each guidance id means. A service, an event or a presentation that this university does not have is asked for
 * by no text.
 */
export function guidanceWords({ services, events, presentations }: WorkshopConfig): Record<GuidanceId, GuidanceWords> {
  const { mockInterview, mentoring, alumniTool } = services
  const practice = [mockInterview, mentoring, alumniTool].filter(service => service !== undefined)
  const [presentation] = presentations
  return {
    S1: { about: 'being turned down hurts, more so again', needs: [/turned down|reject/i, /\bagain\b/i] },
    S2: { about: 'take a break first', needs: [/\bbreak\b|\brest\b/i] },
    S3: { about: 'it does not mean "never"', needs: [/not this (?:role|time)|(?:not|n[’']t) mean|one decision/i] },
    S4: {
      about: 'perhaps the wrong type of job: find out more, talk to an adviser',
      needs: [/fits?\b|another (?:kind|type)/i, named(services.consultant.name)],
    },
    S5: { about: 'review without overdoing it', needs: [/overdo|stop|too long/i, /review|look back/i] },
    S6: { about: 'record your answers', needs: [/\brecord/i] },
    S7: { about: 'practise with feedback', needs: [/practi[sc]/i, ...practice.map(({ name }) => named(name))] },
    S8: { about: 'ask the interviewer for feedback', needs: [/\bask/i, /feedback/i] },
    S9: { about: 'thank them, and say that you are still interested', needs: [/thank/i, /interested/i] },
    S10: { about: 'who helps with the email', needs: services.helpPoint ? [named(services.helpPoint.name)] : [] },
    S11: {
      about: 'not every employer replies',
      needs: [/(?:not|n[’']t|no) (?:\w+ )?(?:reply|replies|answer|feedback)/i],
    },
    S12: { about: 'thank, connect, act, tell them what you learnt', needs: [/thank/i, /connect/i, /learn/i] },
    S13: { about: 'who else could I speak to?', needs: [/(?:who|someone|anyone) else/i] },
    S14: { about: 'plan with a mentor or an adviser', needs: [/plan/i, /mentor|advis|consult/i] },
    S15: { about: 'the next event', needs: events.slice(0, 1).map(event => named(event.title)) },
    S16: { about: 'further presentations', needs: presentation ? [named(presentation.title)] : [] },
    S17: { about: 'share this', needs: [/\bshare|\bsend .*(?:page|link)/i] },
  }
}

/** The name as it is written, in whatever case. */
function named(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(literal.replace(/['’]/g, '[\'’]').replace(/\s+/g, '\\s+'), 'i')
}
