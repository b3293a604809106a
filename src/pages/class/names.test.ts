import { expect, test } from 'vitest';
import { classReport } from '../../play/class/report';
import { aDigest } from '../../play/class/testing';
import { loadPageWords } from '../../text/pageWords';
import { speak } from '../../text/t';
import { nameOfRow } from './names';

test('everybody can be told from everybody else by name', async () => {
  await speak('en');
  const say = await loadPageWords('class', 'en');
  const digests = [
    aDigest({ by: 'Ana', moves: '[1]' }),
    aDigest({ by: 'Ana', moves: '[2]', code: 'GPR1other' }),
    aDigest({ by: 'Bo' }),
    aDigest(),
  ];
  const rows = classReport(digests, 'first')?.rows ?? [];
  expect(rows.map((row) => nameOfRow(say, row))).toEqual(['Ana (1)', 'Ana (2)', 'Bo', 'No name 1']);
});
