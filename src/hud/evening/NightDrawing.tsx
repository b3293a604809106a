import gear from '../../../assets/art/gear.svg';
import handshake from '../../../assets/art/handshake.svg';
import heart from '../../../assets/art/heart.svg';
import hourglass from '../../../assets/art/hourglass.svg';
import letter from '../../../assets/art/letter.svg';
import moon from '../../../assets/art/moon.svg';
import phone from '../../../assets/art/phone.svg';
import question from '../../../assets/art/question.svg';
import van from '../../../assets/art/van.svg';
import type { IconName } from '../parts/Icon';
import type { NightLine } from './nightLines';

const DRAWINGS: Partial<Record<IconName, string>> = {
  truck: van,
  flag: handshake,
  hand: question,
  hammer: gear,
  mute: hourglass,
  speech: letter,
  heart,
  late: phone,
};

/** The picture beside the night's headline; a broken promise is a sheet torn in two. */
export const NightDrawing = ({ line }: { line: NightLine | undefined }) =>
  line?.icon === 'broken' ? (
    <span class="night-drawing torn">
      <i />
      <i />
    </span>
  ) : (
    <span class="night-drawing">
      <img src={(line && DRAWINGS[line.icon]) ?? moon} alt="" />
    </span>
  );
