import type { SceneBlock } from '../scene/scene.ts';

/** The part that a person edits when they pick a block: `legend:shelf`, `callOut:shelf:1`, `trace:MeBz`. */
export function partOfBlock({ panelId, name }: Pick<SceneBlock, 'panelId' | 'name'>): string {
  if (name.startsWith('label:')) return `trace:${name.slice('label:'.length)}`;
  if (name.startsWith('callOut:')) return `callOut:${panelId}:${name.slice('callOut:'.length)}`;
  return `${name}:${panelId}`;
}
