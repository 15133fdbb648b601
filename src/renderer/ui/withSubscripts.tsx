import { Fragment, type ReactNode } from 'react';

/** Text in which `T_S` and `E_S(0)` are set as symbols with a subscript. */
export function withSubscripts(text: string): ReactNode {
  return text.split(/_(S)/).map((part, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places
    if (i % 2 === 0) return <Fragment key={i}>{part}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places
      <sub key={i} style={{ fontSize: '0.75em', lineHeight: 0 }}>
        {part}
      </sub>
    );
  });
}
