/** Pages of one's own account. */
import { definePages } from '@/app/routes';

export const routes = definePages('accounts', [
  {
    path: '/sign-in',
    component: () => import('./SignInPage.vue'),
    meta: { title: 'accounts.signIn.title', shell: 'plain' },
  },
  {
    path: '/register',
    component: () => import('./RegisterPage.vue'),
    meta: { title: 'accounts.register.title', shell: 'plain' },
  },
  {
    path: '/recover',
    component: () => import('./RecoverPage.vue'),
    meta: { title: 'accounts.recover.title', shell: 'plain' },
  },
  {
    path: '/setup',
    component: () => import('./SetupPage.vue'),
    meta: { title: 'accounts.setup.title', shell: 'plain' },
  },
  { path: '/terms', component: () => import('./TermsPage.vue'), meta: { title: 'accounts.terms.title' } },
  { path: '/me', component: () => import('./MePage.vue'), meta: { title: 'accounts.me.title', shell: 'tabs' } },
  {
    path: '/profile',
    component: () => import('./ProfilePage.vue'),
    meta: { title: 'accounts.profile.title', signedIn: true, messages: ['media'] },
  },
  {
    path: '/settings',
    component: () => import('./SettingsPage.vue'),
    meta: { title: 'accounts.settings.title', messages: ['people'] },
  },
]);
