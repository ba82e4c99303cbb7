/** The bar of claims at full length: 500 members, 19 posts, at once. */
import { storm } from '../programs/demands.storm.js';

it('gives 500 members at 19 posts exactly the places there are, in the order they came', async () => {
  const figures = await storm(500, 19);
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}, 120_000);
