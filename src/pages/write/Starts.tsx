import { useState } from 'preact/hooks';
import type { Lang } from '../../content/langs';
import { LANGS } from '../../content/langs';
import type { BuiltIn } from '../../content/packs';
import { BUILT_IN, loadBones, loadTexts } from '../../content/packs';
import { Icon } from '../../hud/parts/Icon';
import { say as notify } from '../../hud/state/notices';
import { lang } from '../../hud/state/settings';
import type { Draft } from '../../play/draft/draft';
import { draftOf } from '../../play/draft/fromPack';
import { blankDraft } from '../../play/draft/new';
import { t } from '../../text/t';
import { Import } from './Import';
import { isWorthKeeping, Replace } from './Replace';
import { draft, edit, goToStep, isStarting, replaceDraft } from './state';
import { useWriteWords } from './words';

const allLangs = (first: Lang): Lang[] => [first, ...LANGS.filter((one) => one !== first)];

const loadExample = async (langs: readonly Lang[]): Promise<Draft> => {
  const { parsePackValue } = await import('../../content/parsePack');
  const { default: example } = await import('../../content/examplePack.json');
  const parsed = parsePackValue(example);
  if (!parsed.ok) throw new Error('the example is no pack');
  return draftOf(parsed.pack, langs);
};

const loadCopy = async (id: BuiltIn, langs: readonly Lang[]): Promise<Draft> => {
  const texts = await Promise.all(langs.map(async (one) => [one, await loadTexts(id, one)] as const));
  return draftOf({ bones: await loadBones(id), texts: Object.fromEntries(texts) }, langs);
};

/** The ways to begin: with nothing, with an example, with a copy of a pack of ours, or with something brought along. */
export const Starts = () => {
  const { say } = useWriteWords();
  const [next, setNext] = useState<Draft | null>(null);
  const [isInAll, setInAll] = useState(false);
  const offer = (made: Draft) => {
    if (isWorthKeeping(draft.peek())) setNext(made);
    else replaceDraft(made);
  };
  const load = (loading: Promise<Draft>) => loading.then(offer).catch(() => notify(t('notice.loadFailed')));
  const langs = (): Lang[] => (isInAll ? allLangs(lang.peek()) : [lang.peek()]);
  return (
    <>
      {draft.value && (
        <p class="w-back">
          <button
            type="button"
            class="button"
            onClick={() => {
              isStarting.value = false;
            }}
          >
            <Icon name="left" /> {say('start.back')}
          </button>
        </p>
      )}
      <div class="w-starts">
        <section class="w-start paper">
          <h2>{say('start.blank')}</h2>
          <p>{say('start.blankLead')}</p>
          <button type="button" class="button" onClick={() => offer(blankDraft(lang.peek()))}>
            <Icon name="pen" /> {say('start.blankGo')}
          </button>
        </section>
        <section class="w-start paper">
          <h2>{say('start.example')}</h2>
          <p>{say('start.exampleLead')}</p>
          <button type="button" class="button" onClick={() => load(loadExample(langs()))}>
            <Icon name="star" /> {say('start.exampleGo')}
          </button>
        </section>
        <section class="w-start paper">
          <h2>{say('start.copy')}</h2>
          <p>{say('start.copyLead')}</p>
          <p class="actions">
            {BUILT_IN.map((id) => (
              <button type="button" key={id} class="button" onClick={() => load(loadCopy(id, langs()))}>
                <Icon name="branch" /> {say(`start.${id}`)}
              </button>
            ))}
          </p>
        </section>
      </div>
      <p class="w-start-langs paper">
        <label class="w-check">
          <input
            type="checkbox"
            checked={isInAll}
            onChange={({ currentTarget }) => setInAll(currentTarget.checked)}
          />
          {say('start.allLangs')}
        </label>
      </p>
      <Import
        onTake={offer}
        onAdd={
          draft.value
            ? (more) => {
                edit(() => more);
                isStarting.value = false;
                goToStep('tweets');
              }
            : null
        }
      />
      {next && <Replace next={next} onDone={() => setNext(null)} />}
    </>
  );
};
