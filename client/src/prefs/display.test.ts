/** Display choices: read, applied, kept. */
import { createPinia, setActivePinia } from 'pinia';
import { nextTick } from 'vue';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyDisplay, readDisplay, useDisplay } from './display';

beforeEach(() => {
  localStorage.clear();
  setActivePinia(createPinia());
});

describe('what is stored', () => {
  it('is made whole, one value at a time', () => {
    expect(readDisplay(null)).toEqual({ theme: 'auto', size: 'standard', elder: false, images: true, language: 'zh' });
    expect(readDisplay('{"theme":"pink","size":"large","elder":1,"images":false,"language":"en"}')).toEqual({
      theme: 'auto',
      size: 'large',
      elder: false,
      images: false,
      language: 'en',
    });
    expect(readDisplay('{broken').size).toBe('standard');
    expect(readDisplay('null').size).toBe('standard');
  });
});

describe('on the document', () => {
  it('is dark when asked, or when the system is and nothing else was asked', () => {
    const root = document.documentElement;
    applyDisplay(readDisplay('{}'), true);
    expect(root.classList.contains('dark')).toBe(true);
    applyDisplay(readDisplay('{"theme":"light"}'), true);
    expect(root.classList.contains('dark')).toBe(false);
    applyDisplay(readDisplay('{"size":"largest","elder":true,"images":false}'), false);
    expect([root.dataset.size, root.hasAttribute('data-elder'), root.dataset.images]).toEqual(['largest', true, 'off']);
    applyDisplay(readDisplay(null), false);
    expect([root.dataset.size, root.hasAttribute('data-elder'), root.dataset.images]).toEqual([
      undefined,
      false,
      undefined,
    ]);
  });
});

describe('elder mode', () => {
  it('brings larger text, keeps a larger choice, and goes back', async () => {
    const display = useDisplay();
    display.setElder(true);
    await nextTick();
    expect([display.elder, display.size]).toEqual([true, 'larger']);
    expect(readDisplay(localStorage.getItem('display')).elder).toBe(true);
    display.size = 'largest';
    display.setElder(true);
    expect(display.size).toBe('largest');
    display.setElder(false);
    expect(display.size).toBe('standard');
  });
  it('is taken from the account only on a device without choices of its own', async () => {
    const display = useDisplay();
    display.adopt({ theme: 'dark' });
    await nextTick();
    expect(display.theme).toBe('dark');
    display.adopt({ theme: 'light' });
    expect(display.theme).toBe('dark');
  });
});
