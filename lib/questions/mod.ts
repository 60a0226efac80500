export {
  type Answer,
  type AnswerInWords,
  answerProblems,
  answersFor,
  type Given,
  inWordsOf,
  isAsked,
  readAnswers,
} from "./answers.ts";
export { builtInForm } from "./built_in.ts";
export { type FormFault, formFaults, isQuestionId, parseForm } from "./check.ts";
export { addSection, freshId, move, putQuestion, remove, renameSection } from "./edit.ts";
export {
  type Condition,
  fieldOf,
  followUps,
  inWords,
  type Option,
  type PublishedForm,
  type Question,
  type QuestionForm,
  questionsOf,
  type QuestionType,
  questionTypes,
  type Section,
  type Words,
} from "./form.ts";
export {
  dropDraft,
  type FormVersion,
  keepDraft,
  knownQuestions,
  listForms,
  publishForm,
  readDraft,
  readQuestions,
} from "./store.ts";
