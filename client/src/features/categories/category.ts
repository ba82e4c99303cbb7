/** A category of cases as its administrators see it. */
import type { Got } from '@/api/queries';

export type Category = Got<'/api/v1/communities/{id}/categories'>['items'][number];
