import type { Scene, SceneItem, ScenePath, SceneText } from '../scene/scene.ts';

/** Everything written in a scene, groups opened. */
export function sceneTexts(scene: Scene): readonly SceneText[] {
  return scene.items.flatMap(flat).filter((item) => item.kind === 'text');
}

/** Everything drawn in a scene, groups opened. */
export function scenePaths(scene: Scene): readonly ScenePath[] {
  return scene.items.flatMap(flat).filter((item) => item.kind === 'path');
}

function flat(item: SceneItem): readonly Exclude<SceneItem, { kind: 'group' }>[] {
  return item.kind === 'group' ? item.items.flatMap(flat) : [item];
}
