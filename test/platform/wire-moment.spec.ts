/** Moments on the wire: the same whether they come from a row just written or from one just read. */
import { wireMoment } from '../../src/platform/http/index.js';

it.each([
  ['2026-03-02 02:12:07+00', '2026-03-02T02:12:07.000Z'],
  ['2026-03-02 02:12:07.5+00', '2026-03-02T02:12:07.500Z'],
  ['2026-03-02 02:12:07.01+00', '2026-03-02T02:12:07.010Z'],
  ['2026-03-02 02:12:07.123+00', '2026-03-02T02:12:07.123Z'],
])('%s', (text, wire) => {
  expect(wireMoment(text)).toBe(wire);
  expect(wireMoment(new Date(wire))).toBe(wire);
});
