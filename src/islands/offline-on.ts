/** Offline on: whether devices keep the site for use without network. `OFFLINE=off npm run build` ends it. */
export const IS_OFFLINE_ON = process.env['OFFLINE'] !== 'off';
