/** Permissions: the powerful features of a browser, and which of them the site uses. */

/** Keep the screen on and sound playing in a session, fill the screen, copy a plan. */
const USED = ['autoplay', 'clipboard-write', 'fullscreen', 'screen-wake-lock'];

/**
 * Features that browsers know by name on every system. A name that a browser does not know is a warning in its console:
 * that leaves out `bluetooth`, and `web-share`, which a page of ours may use as it is.
 */
const UNUSED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The value of `Permissions-Policy`. */
export const PERMISSIONS = [
  ...USED.map((feature) => `${feature}=(self)`),
  ...UNUSED.map((feature) => `${feature}=()`),
].join(', ');
