import { visitWithFirefox } from './firefox.ts';
import { journeysIn } from './journeys.ts';

const { FIREFOX_PATH = '' } = process.env;

journeysIn('Firefox', () => visitWithFirefox(FIREFOX_PATH));
