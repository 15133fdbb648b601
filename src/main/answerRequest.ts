import type { z } from 'zod';
import type { Answer } from '../ipc/answer.ts';
import { sentenceOf } from './sentenceOf.ts';

/** Checks a payload, asks the handler, and turns whatever happens into data that can cross. */
export async function answerRequest(
  name: string,
  schema: z.ZodType,
  payload: unknown,
  handle: (request: unknown) => unknown,
  log: (line: string) => void,
): Promise<Answer<unknown>> {
  const checked = schema.safeParse(payload);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const place = issue?.path.join('.') || 'payload';
    log(`${name} was refused: ${place}: ${issue?.message}`);
    return { ok: false, message: `The request ${name} was refused: its ${place} is not valid.` };
  }
  try {
    return { ok: true, value: await handle(checked.data) };
  } catch (error) {
    log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    return { ok: false, message: sentenceOf(error) };
  }
}
