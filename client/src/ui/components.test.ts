/** What components promise to keyboards and screen readers. */
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { defineComponent, h, nextTick, ref } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '@/i18n';
import Button from './Button.vue';
import Combobox from './Combobox.vue';
import DataList from './DataList.vue';
import Field from './Field.vue';
import Stepper from './Stepper.vue';
import Tabs from './Tabs.vue';
import TextInput from './TextInput.vue';
import Toaster from './Toaster.vue';
import { confirm, confirmAsk, toast, toasts } from './overlay';

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/:any(.*)', component: { render: () => null } }],
});
const global = { plugins: [i18n, router, createPinia()] };

beforeEach(() => {
  toasts.splice(0);
  localStorage.clear();
});

describe('a picker with a search box', () => {
  it('names what was chosen before its options came', async () => {
    const picker = mount(Combobox<string>, { global, props: { modelValue: 'b2', options: [], remote: true } });
    await flushPromises();
    expect(picker.get('input').element.value).toBe('');
    await picker.setProps({ options: [{ value: 'b2', label: '2 号楼' }] });
    await flushPromises();
    expect(picker.get('input').element.value).toBe('2 号楼');
  });
});

describe('a field', () => {
  it('ties label, hint and error to its control', () => {
    const Form = defineComponent(
      () => () => h(Field, { label: '姓名', hint: '邻居看到的', error: '请填写' }, () => h(TextInput)),
    );
    const form = mount(Form, { global });
    const input = form.get('input');
    expect(form.get('label').attributes('for')).toBe(input.attributes('id'));
    expect(input.attributes('aria-invalid')).toBe('true');
    const told = (input.attributes('aria-describedby') ?? '').split(' ').map((id) => form.get(`#${id}`).text());
    expect(told).toEqual(['请填写', '邻居看到的']);
  });
});

describe('tabs', () => {
  it('move with the arrow keys, round the ends, and have one stop', async () => {
    const chosen = ref('a');
    const tabs = mount(Tabs, {
      global,
      attachTo: document.body,
      props: {
        tabs: [
          { value: 'a', label: '进展' },
          { value: 'b', label: '材料' },
        ],
        label: '视图',
        modelValue: 'a',
        'onUpdate:modelValue': (value: string) => {
          chosen.value = value;
          void tabs.setProps({ modelValue: value });
        },
      },
    });
    await tabs.get('[role=tablist]').trigger('keydown', { key: 'ArrowLeft' });
    await nextTick();
    expect(chosen.value).toBe('b');
    expect(tabs.findAll('[tabindex="0"]')).toHaveLength(1);
    expect(document.activeElement?.textContent).toContain('材料');
    await tabs.get('[role=tablist]').trigger('keydown', { key: 'Home' });
    expect(chosen.value).toBe('a');
    tabs.unmount();
  });
});

describe('a button', () => {
  it('cannot be pressed again while it works', async () => {
    const pressed = vi.fn();
    const button = mount(Button, { global, props: { loading: true, onClick: pressed }, slots: { default: '提交' } });
    await button.trigger('click');
    expect(pressed).not.toHaveBeenCalled();
    expect(button.attributes('aria-busy')).toBe('true');
    await button.setProps({ loading: false });
    await button.trigger('click');
    expect(pressed).toHaveBeenCalledOnce();
  });
  it('is a link when it leads somewhere', () => {
    expect(mount(Button, { global, props: { to: '/post' } }).element.tagName).toBe('A');
  });
});

describe('steps', () => {
  it('say which is done and which is now', () => {
    const steps = mount(Stepper, { global, props: { steps: ['提交', '受理', '办结'], at: 1 } }).findAll('li');
    expect(steps.map((step) => step.text())).toEqual(['提交（已完成）', '2受理（进行中）', '3办结（未开始）']);
    expect(steps.map((step) => step.attributes('aria-current'))).toEqual([undefined, 'step', undefined]);
  });
});

describe('a list of rows', () => {
  const rows = [
    { id: '1', title: '路灯' },
    { id: '2', title: '井盖' },
  ];
  it('ticks one, all and none, and opens on the row but not on its box', async () => {
    const opened = vi.fn();
    const list = mount(DataList, {
      global,
      props: {
        rows,
        columns: [{ key: 'title', label: '事项' }],
        label: '队列',
        selectable: true,
        selected: [],
        'onUpdate:selected': (selected: readonly string[]) => void list.setProps({ selected }),
        onOpen: opened,
      },
      slots: { 'cell-title': ({ row }: { row: { id: string } }) => rows.find((one) => one.id === row.id)?.title },
    });
    const [all, first] = list.findAll('input');
    await first?.setValue(true);
    expect(list.props('selected')).toEqual(['1']);
    await all?.setValue(true);
    expect(list.props('selected')).toEqual(['1', '2']);
    await all?.setValue(false);
    expect(list.props('selected')).toEqual([]);
    await list.findAll('tbody tr')[1]?.trigger('click');
    expect(opened).toHaveBeenCalledWith(rows[1]);
    await first?.trigger('click');
    expect(opened).toHaveBeenCalledOnce();
  });
});

describe('a toast', () => {
  it('goes by itself, can be taken back, and waits in elder mode', async () => {
    vi.useFakeTimers();
    const undo = vi.fn();
    const toaster = mount(Toaster, { global });
    toast({ text: '已删除', undo });
    await nextTick();
    await toaster.get('button').trigger('click');
    expect(undo).toHaveBeenCalledOnce();
    expect(toasts).toHaveLength(0);
    toast('已保存');
    await nextTick();
    vi.advanceTimersByTime(6000);
    expect(toasts).toHaveLength(0);
    localStorage.setItem('display', '{"elder":true}');
    mount(Toaster, { global: { plugins: [i18n, createPinia()] } });
    toaster.unmount();
    toast('已保存');
    await nextTick();
    vi.advanceTimersByTime(60_000);
    expect(toasts).toHaveLength(1);
    vi.useRealTimers();
  });
});

it('asks one question at a time; the older one counts as no', async () => {
  const first = confirm({ title: '删除？', action: '删除' });
  const second = confirm({ title: '退出？', action: '退出' });
  confirmAsk.value?.answer(true);
  await flushPromises();
  expect([await first, await second]).toEqual([false, true]);
  expect(confirmAsk.value).toBeNull();
});
