export { toMarkdown, type Language } from './diagram.js';
export { flow, type Decision, type Flow, type Refusal, type Taking, type Transition } from './flow.js';
export type { By, Guard, Line, Outcome, Outcomes, Place, Step, Table, Vocabulary } from './step.js';
