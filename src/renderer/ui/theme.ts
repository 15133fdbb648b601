import { createTheme } from '@mantine/core';

/** Small controls: the chart is what the window is for, on 1366x768 screens too. */
export const theme = createTheme({
  fontFamily: '"Inter Variable", "Segoe UI", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace',
  primaryColor: 'blue',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  fontSizes: { xs: '11px', sm: '12.5px', md: '14px', lg: '16px', xl: '18px' },
});
