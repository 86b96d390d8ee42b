import { expect, test } from 'vitest';
import { html, trusted } from './html.ts';

test('a name with markup in it stays text', () => {
  expect(String(html`<p>${'<script>alert("Jo & Kai\'s")</script>'}</p>`)).toBe(
    '<p>&lt;script&gt;alert(&quot;Jo &amp; Kai&#39;s&quot;)&lt;/script&gt;</p>',
  );
});

test('a value cannot end the attribute that it stands in', () => {
  expect(String(html`<a href="${'" onclick="steal()'}">x</a>`)).toBe(
    '<a href="&quot; onclick=&quot;steal()">x</a>',
  );
});

test('markup stays markup, alone and in a list', () => {
  expect(String(html`<b>${[html`<i>${'a<b'}</i>`, html`<i>2</i>`]}</b>`)).toBe(
    '<b><i>a&lt;b</i><i>2</i></b>',
  );
});

test('nothing is written for what is not there, and nought is a number', () => {
  expect(String(html`<p>${undefined}${0}${[]}</p>`)).toBe('<p>0</p>');
});

test('markup from an official component is not escaped twice', () => {
  expect(String(html`${trusted('<b>&amp;</b>')}`)).toBe('<b>&amp;</b>');
});
