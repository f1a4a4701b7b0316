import { addStyles } from '../../parts/add-styles.ts'
import styles from '../../styles/notes.css?inline'

// Of fields to write in, wherever they stand: each part that has one imports this.
addStyles(styles)
