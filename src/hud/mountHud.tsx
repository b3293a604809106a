import { render } from 'preact';
import type { Pages } from './App';
import { App, screensWith } from './App';
import { followFocus, keepFocus } from './keepFocus';
import { arrangeDrawing } from './state/drawing';
import { screen } from './state/game';
import './style/base.css';
import './style/paper.css';
import './style/cut.css';
import './style/title.css';
import './style/sound.css';
import './style/logo.css';
import './style/missions.css';
import './style/bar.css';
import './style/slip.css';
import './style/notes.css';
import './style/clocks.css';
import './style/evening.css';
import './style/night.css';
import './style/card.css';
import './style/sent.css';
import './style/flight.css';
import './style/board.css';
import './style/charts.css';
import './style/boardNotes.css';
import './style/debrief.css';
import './style/drawing.css';
import './style/decisions.css';
import './style/whatIf.css';
import './style/handIn.css';
import './style/touch.css';
import './style/forced.css';

/** Puts the interface on the page, instead of what the page itself says until then. */
export const mountHud = (place: HTMLElement, pages: Pages): void => {
  place.replaceChildren();
  // Elsewhere than in an evening at once: a second key may follow that means what the first has brought.
  arrangeDrawing(keepFocus, () => screen.peek() === 'evening');
  followFocus();
  render(<App screens={screensWith(pages)} />, place);
};
