import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { rememberAuthor, useAuthorStore } from '../../state/authorStore.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

/** Who writes; remembered for everything that is written on this computer from then on. */
export function AuthorField() {
  const known = useAuthorStore((state) => state.name);
  const [name, setName] = useState(known);
  return (
    <TextInput
      size="xs"
      label="Written by"
      placeholder="your name; remembered on this computer"
      maxLength={200}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() =>
        rememberAuthor(name).catch((error: unknown) =>
          tellFailure('Your name could not be remembered', error),
        )
      }
      data-testid="annotation-author"
    />
  );
}
