const { app, BrowserWindow } = require('electron');

/** A window with one page and nothing else: the yardstick, and the frame of benches that draw. */
const page = process.argv.find((arg) => arg.startsWith('--page='))?.slice('--page='.length);

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 });
  if (page === undefined) window.loadURL('data:text/html,<h1>Empty</h1>');
  else window.loadFile(page);
});
app.on('window-all-closed', () => app.quit());
