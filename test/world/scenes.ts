/** The cases of the demo, in every state of the workflow, each as the steps that people took. */
import { aidScenes } from './scenes/aid.js';
import { dailyScenes } from './scenes/daily.js';
import { groundScenes } from './scenes/ground.js';
import { lightScenes } from './scenes/lights.js';
import { openEndedScenes } from './scenes/open-ended.js';
import { sceneOne } from './scenes/scene-one.js';
import { togetherScenes } from './scenes/together.js';
import { waterScenes } from './scenes/water.js';
import type { CaseScript } from './script.types.js';

export { sceneOne };
export const scenes: readonly CaseScript[] = [
  sceneOne,
  ...aidScenes,
  ...lightScenes,
  ...waterScenes,
  ...groundScenes,
  ...dailyScenes,
  ...togetherScenes,
  ...openEndedScenes,
];
