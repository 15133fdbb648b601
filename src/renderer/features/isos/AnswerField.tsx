import { TextInput } from '@mantine/core';

interface AnswerFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Nobody knows it yet, and it is asked for. */
  readonly isMissing?: boolean;
  readonly answer: (key: string, text: string) => void;
}

const missingColor = 'light-dark(var(--mantine-color-orange-8), var(--mantine-color-orange-4))';

const knownColor = 'light-dark(var(--mantine-color-gray-7), var(--mantine-color-dark-1))';

/** One question with its answer, kept when the field is left. */
export function AnswerField(props: AnswerFieldProps) {
  const { name, label, value, placeholder, isMissing = false, answer } = props;
  const color = isMissing ? missingColor : knownColor;
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
      styles={{ input: { '--input-placeholder-color': color } }}
      data-answer={name}
    />
  );
}
