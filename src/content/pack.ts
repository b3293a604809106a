import type { PackBones } from '../rules/bones';
import type { Lang } from './langs';
import type { PackTexts } from './schema';

/** A pack that has been parsed: what the rules see, and its words in at least one language. */
export type Pack = { readonly bones: PackBones; readonly texts: Readonly<Partial<Record<Lang, PackTexts>>> };
