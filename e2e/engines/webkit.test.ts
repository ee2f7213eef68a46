import { journeysIn } from './journeys.ts';
import { visitWithWebKit } from './webkit.ts';

const { WEBKIT_DRIVER: driver = '', WEBKIT_BROWSER: browser = '', XVFB: xvfb = '' } = process.env;

journeysIn('WebKitGTK', () => visitWithWebKit({ driver, browser, xvfb }));
