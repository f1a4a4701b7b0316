export { fillVariables as default } from '../src/deck/slidev/fill-variables.ts'
