import { createTheme, Drawer, Modal } from '@mantine/core';

/** The cross of a dialog says what it does to who cannot see it. */
const named = { 'aria-label': 'Close' };

/** Small controls: the chart is what the window is for, on 1366x768 screens too. */
export const theme = createTheme({
  fontFamily: '"Inter Variable", "Segoe UI", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace',
  primaryColor: 'blue',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  components: {
    Modal: Modal.extend({ defaultProps: { closeButtonProps: named } }),
    Drawer: Drawer.extend({ defaultProps: { closeButtonProps: named } }),
  },
  fontSizes: { xs: '11px', sm: '12.5px', md: '14px', lg: '16px', xl: '18px' },
});
