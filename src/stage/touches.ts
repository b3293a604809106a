import type { Intent, Run } from '../rules/types';
import { boardOf, questions } from '../rules/view';
import type { Announcement } from '../rules/words';
import type { Place } from './layout';
import type { Picture, Ticket } from './picture';
import type { StageDesk } from './port';

/** What a touch asks for: an intent, or something to be laid on the desk (null clears it). */
export type Touch = { readonly send: Intent } | { readonly show: StageDesk | null };

/** The three ways to tell what shipped, in the order in which their signs stand. */
export const ANNOUNCED: readonly Announcement[] = ['credit', 'brag', 'nothing'];

const open = (tweet: string | undefined): Touch | null => (tweet ? { send: { kind: 'open', tweet } } : null);

const visit = ({ fix, heard }: { readonly fix: string; readonly heard: boolean }, asks: boolean): Touch =>
  asks && heard ? { show: { kind: 'question', fix } } : { send: { kind: 'visit', fix } };

const touchTicket = (ticket: Ticket | undefined): Touch | null => {
  if (ticket?.state === 'heard') return { send: { kind: 'list', issue: ticket.fix } };
  return ticket?.state === 'asks' ? visit(ticket, true) : null;
};

/** What a tap on a place means now; null where nothing lies there. `row` is the ticket in the touched row. */
export const touchOf = (picture: Picture, place: Place, row?: Ticket): Touch | null => {
  switch (place.kind) {
    case 'bubble':
      return open(picture.queue[place.index]?.tweet);
    case 'phone':
      // With nobody waiting, the phone puts away what was read.
      return open((picture.queue.find(({ opened }) => !opened) ?? picture.queue[0])?.tweet) ?? { show: null };
    case 'plane': {
      const plane = picture.planes[place.index];
      if (plane?.state === 'chosen') return { send: { kind: 'takeBack' } };
      if (plane?.state !== 'ready') return null;
      return { send: { kind: 'reply', tweet: plane.tweet, reply: plane.reply } };
    }
    case 'design': {
      const design = picture.designs?.designs[place.index];
      return design && picture.designs
        ? { send: { kind: 'answer', fix: picture.designs.fix, design } }
        : null;
    }
    case 'sign': {
      const choice = ANNOUNCED[place.index];
      return choice && picture.signs ? { send: { kind: 'announce', fix: picture.signs, choice } } : null;
    }
    case 'dock': {
      const fix = picture.toAnnounce[0]?.fix;
      return fix && !picture.signs ? { show: { kind: 'announcement', fix } } : null;
    }
    case 'bay': {
      const bay = picture.bays[place.index];
      return bay && !picture.designs ? visit(bay, bay.asks) : null;
    }
    case 'row':
      return touchTicket(row);
    default:
      return place satisfies never;
  }
};

/** The rank at which a listed fix becomes the one in this bay (null: the end of the list). */
export const rankFor = (run: Run, fix: string, bay: number | null): number => {
  const others = boardOf(run)
    .map((row) => row.fix)
    .filter(({ id }) => id !== fix);
  if (bay === null) return others.length;
  const asking = questions(run);
  const built = others.filter((other) => !asking.includes(other));
  const below = built[bay];
  return below ? others.indexOf(below) : others.length;
};
