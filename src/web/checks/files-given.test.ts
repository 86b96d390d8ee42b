import { expect, test } from 'vitest';
import type { Upload } from '../forms/form.ts';
import { filesGiven } from './files-given.ts';

function upload(field: string, name: string): Upload {
  return { field, name, bytes: new Uint8Array([65]) };
}

const year = (text: string): URLSearchParams => new URLSearchParams({ year: text });

function pathsGiven(uploads: readonly Upload[]) {
  const given = filesGiven(year(''), uploads, 'E10000099');
  if ('mistakes' in given) throw new Error(given.mistakes.map(({ says }) => says).join('. '));
  const of = (files: readonly { readonly path: string }[]): readonly string[] =>
    files.map(({ path }) => path);
  return { files: of(given.files), previous: of(given.previous), reference: of(given.reference) };
}

test('last year’s files stand in a folder of their own, so that names may repeat', () => {
  expect(pathsGiven([upload('files', 'header.csv'), upload('previous', 'header.csv')])).toEqual({
    files: ['header.csv'],
    previous: ['Last year/header.csv'],
    reference: [],
  });
});

test('two files of one name in one box are told apart', () => {
  expect(pathsGiven([upload('files', 'header.csv'), upload('files', 'header.csv')]).files).toEqual([
    'header.csv',
    'header (2).csv',
  ]);
});

test('reference files are found wherever they were dropped', () => {
  const uploads = [
    upload('files', 'header.csv'),
    upload('files', 'Postcodes.csv'),
    upload('reference', 'providers.csv'),
  ];
  expect(pathsGiven(uploads)).toMatchObject({
    files: ['header.csv'],
    reference: ['providers.csv', 'Postcodes.csv'],
  });
});

test('every mistake is told at once, each with its box', () => {
  const given = filesGiven(year('2019-20'), [upload('reference', 'onspd.csv')], undefined);
  expect('mistakes' in given ? given.mistakes.map(({ field }) => field) : []).toEqual([
    'files',
    'reference',
    'year',
  ]);
});

test('a year whose rules are known is taken, and none is told from the files', () => {
  const files = [upload('files', 'header.csv')];
  expect(filesGiven(year('2026-27'), files, undefined)).toMatchObject({ year: '2026-27' });
  expect(filesGiven(year(''), files, undefined)).toMatchObject({ year: undefined });
});
