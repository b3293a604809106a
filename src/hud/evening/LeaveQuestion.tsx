import { isTrial } from '../../play/draft/story';
import { t } from '../../text/t';
import { Modal } from '../parts/Modal';
import { asksToLeave, leaveAddress } from '../state/address';
import { getGame } from '../state/game';
import { canKeep } from '../state/notices';
import { leaveRun } from '../state/onScreen';
import { startRun } from '../state/start';

const stay = (): void => {
  asksToLeave.value = false;
};

const leave = (): void => {
  stay();
  const link = leaveAddress();
  leaveRun();
  if (link) startRun(link);
};

/** What becomes of the run. */
const note = (): string => {
  if (isTrial(getGame().session.run.pack)) return t('leave.noteTrial');
  return t(canKeep.value ? 'leave.note' : 'leave.noteLost');
};

/** Asked before a run is left, by the menu, the back gesture or another link. */
export const LeaveQuestion = () =>
  asksToLeave.value ? (
    <Modal title={t('leave.title')} onClose={stay}>
      <p>{note()}</p>
      <p class="actions">
        <button type="button" class="button" onClick={stay}>
          {t('leave.stay')}
        </button>
        <button type="button" class="button quiet danger" onClick={leave}>
          {t('leave.go')}
        </button>
      </p>
    </Modal>
  ) : null;
