import { useEffect, useState } from 'react';
import { scopeOf, type Answers, type FormDefinition, type Scope } from '../../../forms/index.ts';

/** Milliseconds without a key: long enough to type through, short enough not to be noticed. */
const PAUSE = 300;

/**
 * Where conditions and computations of a page are read in, as the answers were at the last pause.
 *
 * A sum over hundreds of rows is not made again at each key. What is computed inside one row is not late: a row is
 * looked into with its own answers.
 */
export function useScope(form: FormDefinition, answers: Answers): Scope {
  const [settled, setSettled] = useState(() => ({ form, answers, scope: scopeOf(form, answers) }));
  const current = settled.form === form && settled.answers === answers;
  useEffect(() => {
    if (current) return undefined;
    const timer = setTimeout(() => setSettled({ form, answers, scope: scopeOf(form, answers) }), PAUSE);
    return () => clearTimeout(timer);
  }, [current, form, answers]);
  return settled.scope;
}
