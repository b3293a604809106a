export { usePageWords } from '../../hud/parts/usePageWords';
