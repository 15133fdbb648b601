import { TextInput } from '@mantine/core';

interface AnswerFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly answer: (key: string, text: string) => void;
}

/** One question with its answer, kept when the field is left. */
export function AnswerField({ name, label, value, placeholder, answer }: AnswerFieldProps) {
  return (
    <TextInput
      key={value}
      size="xs"
      label={label}
      placeholder={placeholder}
      defaultValue={value}
      maxLength={5_000}
      onBlur={(event) => answer(name, event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      data-answer={name}
    />
  );
}
