export { useWords } from '../../hud/parts/useWords';
