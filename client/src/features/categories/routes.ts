/** The administration of case categories. */
import { definePages } from '@/app/routes';

export const routes = definePages('categories', [
  {
    path: '/desk/categories',
    component: () => import('./CategoriesPage.vue'),
    meta: { title: 'categories.title', shell: 'desk', signedIn: true },
  },
]);
