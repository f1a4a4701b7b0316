import type { ToolProps } from '../tool.ts'
import { useToolbox } from '../../content/load-toolbox.ts'
import { Loading } from '../../parts/loading.tsx'
import { LetterBuilder } from './letter-builder.tsx'
import { emailShelf } from './letter-notes.ts'

/** Three emails to an interviewer. */
export function EmailScreen({ content, notes }: ToolProps) {
  const toolbox = useToolbox()
  if (!toolbox)
    return <Loading />
  const { emails, blanks } = toolbox
  return <LetterBuilder kind="email" letters={emails} blanks={blanks} store={notes.on(emailShelf)} content={content} />
}
