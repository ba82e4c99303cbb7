/** How the live connection is doing, for the quiet notice at the top. Apart from the wrapper, so that it weighs nothing. */
import { shallowRef } from 'vue';

/** idle: nothing asked for; lost: it was there and is being made again. */
export const liveState = shallowRef<'idle' | 'connecting' | 'on' | 'lost'>('idle');
