import type { ToolProps } from '../tool.ts'
import { useToolbox } from '../../content/load-toolbox.ts'
import { Loading } from '../../parts/loading.tsx'
import { LetterBuilder } from './letter-builder.tsx'
import { messageShelf } from './letter-notes.ts'

/** Messages for LinkedIn. */
export function MessageScreen({ content, notes }: ToolProps) {
  const toolbox = useToolbox()
  if (!toolbox)
    return <Loading />
  const { messages, blanks } = toolbox
  return (
    <LetterBuilder kind="message" letters={messages} blanks={blanks} store={notes.on(messageShelf)} content={content} />
  )
}
