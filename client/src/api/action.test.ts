/** One action of one person: the key is kept while nobody knows whether it happened. */
import { expect, it } from 'vitest';
import { useAction } from './action';
import { ApiProblem } from './problem';

const offline = new ApiProblem('client/offline', 0, '没有网络');
const refused = new ApiProblem('http/invalid', 422, '有内容需要修改', [
  { field: 'name', code: 'field/required', message: '请填写' },
]);

function acting(answers: (Error | string)[]) {
  const keys: string[] = [];
  const action = useAction((headers, _name: string) => {
    keys.push(headers['idempotency-key']);
    const answer = answers[keys.length - 1] ?? 'done';
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { action, keys };
}

it('sends the same words again with the same key, other words with another', async () => {
  const { action, keys } = acting([offline, offline, 'done']);
  expect(await action.run('灯')).toBeUndefined();
  expect(action.problem.value?.code).toBe('client/offline');
  await action.run('灯');
  await action.run('水');
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[1]);
});
it('takes a new key after an answer, whether yes or no', async () => {
  const { action, keys } = acting([refused, 'done', 'done']);
  await action.run('灯');
  expect(action.errors.value).toEqual({ name: '请填写' });
  expect(await action.run('灯')).toBe('done');
  expect(action.problem.value).toBeNull();
  await action.run('灯');
  expect(new Set(keys).size).toBe(3);
});
it('does not run twice at once', async () => {
  const { action, keys } = acting(['done']);
  const both = await Promise.all([action.run('灯'), action.run('灯')]);
  expect(both).toEqual(['done', undefined]);
  expect(keys).toHaveLength(1);
  expect(action.busy.value).toBe(false);
});
it('does not hide a mistake of ours', async () => {
  const { action } = acting([new TypeError('undefined is not a function')]);
  await expect(action.run('灯')).rejects.toBeInstanceOf(TypeError);
  expect(action.problem.value?.code).toBe('client/unexpected');
});
