/** How many messages wait: written by the notifications feature, drawn by the shells. */
import { shallowRef } from 'vue';

export const unread = shallowRef(0);
