import type { ComponentChildren } from 'preact';
import { number } from '../../hud/parts/format';
import { pageAddress } from '../../hud/state/pages';
import type { Digest } from '../../play/class/digest';
import type { Group } from '../../play/class/report';
import { gradeOf } from '../../play/grade';
import type { Say } from '../../text/pageWords';
import { nameOfDigest } from './names';
import { asked, digests, doubles, forgetRefused, refused } from './state';
import type { Refused } from './verify';

type Of = { readonly say: Say<'class'> };

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="class-part">
    <h3>{title}</h3>
    {children}
  </section>
);

type SeedsProps = Of & { readonly groups: readonly Group[]; readonly runOf: (group: Group) => string };

const Seeds = ({ say, groups, runOf }: SeedsProps) => (
  <Part title={say('apart.seeds')}>
    <p class="note">{say('apart.seedsNote')}</p>
    <ul>
      {groups.map((group) => {
        const n = group.digests.length;
        const words = say('apart.seed', { count: n, n: number(n), run: runOf(group) });
        return (
          <li key={group.key}>
            <span>{words}</span>
            <button
              type="button"
              class="button quiet small"
              aria-label={`${say('apart.look')}: ${words}`}
              onClick={() => {
                asked.value = group.key;
                document.querySelector<HTMLElement>('.class-overview h2')?.focus();
              }}
            >
              {say('apart.look')}
            </button>
          </li>
        );
      })}
    </ul>
  </Part>
);

const Attempts = ({ say, others }: Of & { others: readonly Digest[] }) => (
  <Part title={say('apart.attempts')}>
    <ul>
      {others.map((digest, index) => (
        <li key={digest.code}>
          <a href={pageAddress('result', { v: '1', r: digest.code })}>
            {say('apart.attempt', {
              name: nameOfDigest(say, digest, index + 1),
              n: number(digest.attempt),
              grade: number(gradeOf(digest.score, digest.reference)),
            })}
          </a>
        </li>
      ))}
    </ul>
  </Part>
);

const Doubles = ({ say }: Of) => (
  <Part title={say('apart.doubles')}>
    <ul>
      {[...doubles.value].map(([code, times]) => {
        const at = digests.value.findIndex((digest) => digest.code === code);
        const digest = digests.value[at];
        return (
          digest && (
            <li key={code}>
              {say('apart.double', {
                count: times,
                n: number(times),
                name: nameOfDigest(say, digest, at + 1),
              })}
            </li>
          )
        );
      })}
    </ul>
  </Part>
);

const placeOf = (say: Say<'class'>, { file, line, excerpt }: Refused): string =>
  file === null
    ? say('apart.place', { line: number(line), excerpt })
    : say('apart.placeInFile', { file, line: number(line), excerpt });

const Broken = ({ say }: Of) => (
  <Part title={say('apart.broken')}>
    <ul class="class-broken">
      {refused.value.map((one) => (
        <li key={one.code}>
          {say(`error.${one.reason}`)} <small>{placeOf(say, one)}</small>
        </li>
      ))}
    </ul>
    <p class="actions">
      <button type="button" class="button quiet small" onClick={forgetRefused}>
        {say('apart.forget')}
      </button>
    </p>
  </Part>
);

type Props = SeedsProps & { readonly others: readonly Digest[] };

/** What does not count: other seeds, other attempts, doubles, and what could not be read. */
export const Apart = ({ say, groups, runOf, others }: Props) => {
  const isEmpty = groups.length + others.length + doubles.value.size + refused.value.length === 0;
  if (isEmpty) return null;
  return (
    <section class="class-apart paper lines">
      <h2>{say('apart.title')}</h2>
      <p>{say('apart.note')}</p>
      {refused.value.length > 0 && <Broken say={say} />}
      {doubles.value.size > 0 && <Doubles say={say} />}
      {others.length > 0 && <Attempts say={say} others={others} />}
      {groups.length > 0 && <Seeds say={say} groups={groups} runOf={runOf} />}
    </section>
  );
};
