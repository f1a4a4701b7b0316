import type { LetterKind, WrittenText } from './letter-text.ts'
import { toolWords } from '../../../language/words.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { mailAddress } from './letter-text.ts'

const words = toolWords.letters

/** The ways out: this page sends nothing itself. */
export function SendRow({ kind, written }: { kind: LetterKind, written: WrittenText }) {
  const copyText = <CopyButton text={written.text} label={words.yours[kind]} says={words.copyText} />
  if (kind === 'message')
    return <div class="send-row">{copyText}</div>
  return (
    <div class="send-row">
      <a class="button" href={mailAddress(written)}>{words.openMail}</a>
      {copyText}
      <CopyButton text={written.subject} label={words.subject} says={words.copySubject} />
      <p class="quiet">{words.mailHelp}</p>
    </div>
  )
}
