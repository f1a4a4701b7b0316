import type { ComponentChildren } from 'preact'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { AnswerBook } from '../answers/book.ts'
import type { Tool, ToolGroup } from '../tools/tool.ts'
import { toolWords as words } from '../../language/words.ts'
import { notebook } from '../notes/own-notebook.ts'
import { addStyles } from '../parts/add-styles.ts'
import { Icon } from '../parts/icon.tsx'
import { useStore } from '../state/store.ts'
import styles from '../styles/tools.css?inline'
import { KeepingLine } from '../tools/parts/keeping-line.tsx'
import { doneShelf, isUsed, nextTool } from '../tools/tool.ts'
import { tools } from '../tools/tools.ts'
import { StoredScreen } from './stored-screen.tsx'

addStyles(styles)

const groups: ToolGroup[] = ['today', 'practise', 'write', 'plan']

interface ToolsScreenProps {
  content: PublicWorkshop
  /** Of the tool, or `phone` for what is on this phone; `null`: the toolbox itself. */
  tool: string | null
  /** What this phone has answered here, and where that is stored. */
  book: AnswerBook
  area: string
  /** Stands above the tools. */
  children?: ComponentChildren
}

/** The toolbox, one of its tools, or what all of them have left on this phone. */
export function ToolsScreen({ content, tool: name, book, area, children }: ToolsScreenProps) {
  if (name === 'phone')
    return <StoredScreen notes={notebook} book={book} area={area} />
  const tool = tools.find(candidate => candidate.name === name)
  return tool ? <OneTool key={tool.name} tool={tool} content={content} book={book} /> : <Toolbox>{children}</Toolbox>
}

function OneTool({ tool, content, book }: Pick<ToolsScreenProps, 'content' | 'book'> & { tool: Tool }) {
  const done = notebook.on(doneShelf)
  const isDone = useStore(done).includes(tool.name)
  const toggle = () => {
    const others = done.get().filter(name => name !== tool.name)
    done.set(isDone ? others : [...others, tool.name])
  }
  return (
    <section class="tool">
      <p><a href="#tools">{words.back}</a></p>
      <h2>{words.tools[tool.name as keyof typeof words.tools].title}</h2>
      <p>{words.tools[tool.name as keyof typeof words.tools].why}</p>
      {tool.shelf && <KeepingLine notes={notebook} />}
      <tool.Screen content={content} notes={notebook} book={book} />
      <p class="row">
        <button class="button plain" type="button" aria-pressed={isDone} onClick={toggle}>
          {isDone && <Icon name="tick" />}
          {words.doneForToday}
        </button>
      </p>
      {isDone && <p class="quiet" role="status">{words.wellDone}</p>}
    </section>
  )
}

function Toolbox({ children }: { children?: ComponentChildren }) {
  const next = nextTool(tools, notebook)
  return (
    <section>
      {children}
      <div class="hero">
        <h2>{words.title}</h2>
        <p>{words.about}</p>
      </div>
      {groups.map(group => (
        <ToolList key={group} group={group} next={next} />
      ))}
      <ul class="tool-links">
        <li><a href="#tools/phone">{words.onThisPhone}</a></li>
        <li><a href="handouts/" target="_blank" rel="noopener">{words.handouts}</a></li>
      </ul>
    </section>
  )
}

function ToolList({ group, next }: { group: ToolGroup, next: Tool | null }) {
  const own = tools.filter(tool => tool.group === group)
  if (own.length === 0)
    return null
  return (
    <section class="block">
      <h3>{words.groups[group]}</h3>
      <ul class="tool-list">
        {own.map(tool => <ToolLink key={tool.name} tool={tool} isNext={tool === next} />)}
      </ul>
    </section>
  )
}

function ToolLink({ tool, isNext }: { tool: Tool, isNext: boolean }) {
  const { title, why } = words.tools[tool.name as keyof typeof words.tools]
  return (
    <li>
      <a class={isNext ? 'tool-link next' : 'tool-link'} href={`#tools/${tool.name}`}>
        <strong>{title}</strong>
        <span>{why}</span>
        {isUsed(tool, notebook) && (
          <span class="used">
            <Icon name="tick" />
            {words.used}
          </span>
        )}
      </a>
    </li>
  )
}
