import { messageInPlace, type Answers, type FormDefinition, type Problem } from '../../forms/index.ts';

interface Props {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly problem: Problem;
}

/** What is wrong, after the row where it is. */
export function PlacedMessage({ form, answers, problem }: Props) {
  return <>{messageInPlace(form, answers, problem)}</>;
}
