/** Where the client starts. */
import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { takePageData } from '@/api/page-data';
import { queryClient } from '@/api/queries';
import { i18n, speak } from '@/i18n';
import { useDisplay } from '@/prefs/display';
import '@/ui/base.css';
import '@/ui/prose.css';
import App from './App.vue';
import { firstViewSeen } from './first-view';
import { router } from './router';

async function start(): Promise<void> {
  takePageData();
  const app = createApp(App);
  app.use(createPinia()).use(i18n).use(router).use(VueQueryPlugin, { queryClient });
  const display = useDisplay();
  display.apply();
  // The server's readable page stays until ours is complete: words, code and data of the first route.
  await Promise.all([speak(display.language), router.isReady().catch(() => undefined), firstViewSeen()]);
  app.mount('#app');
}
void start();
