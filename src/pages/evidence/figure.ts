import type { Figure } from '../../content/ruleBook';
import { fillBlanks } from '../../content/ruleBook';
import { days, number, percent, points, span } from '../../hud/parts/format';

/** A number of the rule book as the language writes it. */
export const figure = ({ unit, value }: Figure): string => {
  switch (unit) {
    case 'signed':
      return points(value * 10);
    case 'share':
      return percent(value);
    case 'minutes':
      return span(value);
    case 'days':
      return days(value);
    default:
      return number(value);
  }
};

/** A sentence of the rule book with its numbers. */
export const withFigures = (text: string, blanks: Readonly<Record<string, Figure>>): string =>
  fillBlanks(text, Object.fromEntries(Object.entries(blanks).map(([name, value]) => [name, figure(value)])));
