import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { appOrigin } from './appOrigin.ts';
import { servedFile } from './servedFile.ts';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Mantine and Recharts write style attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: new URL(appOrigin).protocol.slice(0, -1),
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built pages, and nothing else on this computer, under our own origin. */
export function serveApp(folder: string): void {
  protocol.handle('app', async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405);
    if (new URL(url).host !== new URL(appOrigin).host) return refusal(404);
    const file = servedFile(folder, url);
    if (file === null) return refusal(404);
    try {
      const content = await readFile(file.path);
      return new Response(new Uint8Array(content), {
        headers: {
          'content-type': file.mimeType,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return refusal(404);
    }
  });
}

function refusal(status: number): Response {
  return new Response(null, { status });
}
