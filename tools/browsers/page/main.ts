import { playGolden } from '../golden';

Object.assign(window, { playGolden });
