import { projector } from '../state/settings';
import { number } from './format';

/** The name of a choice by its place from 0: 1–4, or A–D where a room calls them out. */
export const choiceLabel = (index: number): string =>
  projector.value === 'on' ? String.fromCharCode(65 + index) : number(index + 1);
