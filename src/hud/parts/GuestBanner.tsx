import { isBuiltIn } from '../../content/packs';
import { Icon } from './Icon';
import { usePageWords } from './usePageWords';

/** Says that what is played was made by someone else; nothing for a pack of ours. */
export const GuestBanner = ({ pack }: { pack: string }) => (isBuiltIn(pack) ? null : <Banner />);

const Banner = () => {
  const say = usePageWords('result');
  return (
    <p class="guest-banner" role="note">
      <Icon name="pen" /> {say?.('pack.banner')}
    </p>
  );
};
