import { useMemo } from 'react';
import { Form, type FormProps } from '../../kit/input/form.tsx';
import { hasWord, useWords } from '../../kit/words/words.ts';

/**
 * A form of the console. Where the server says that a value will not do, the field's own words say what is wanted, in
 * the language of the page.
 */
export function ConsoleForm(props: FormProps) {
  const { t } = useWords();
  const { problem } = props;
  const faults = useMemo(
    () =>
      problem?.errors.map(({ path, message }) => {
        const word = `console:fault.${path}`;
        return { path, message: problem.code === 'invalid-input' && hasWord(word) ? t(word) : message };
      }),
    [problem, t],
  );
  return <Form {...props} faults={props.faults ?? faults} />;
}
