import { portraitOf } from './portraits';

/** Somebody's portrait, by their place in PEOPLE; their name always stands beside it. */
export const Portrait = ({ person }: { person: number }) => (
  <img class="face" alt="" src={portraitOf(person)} draggable={false} />
);
