import { unkeptBy } from '../../play/unkept';
import { t } from '../../text/t';
import { say } from './notices';

/** Says in a sentence why something could not be kept. */
export const sayUnkept = (error: unknown): void => say(t(`notice.${unkeptBy(error)}`), true);
