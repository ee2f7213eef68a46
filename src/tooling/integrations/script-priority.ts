/**
 * Script priority: a browser fetches a module script as urgently as the styles of a page. Every page can be read and
 * used before its scripts are there, so that they come after its words and drawings.
 */
const MODULE_WITH_ADDRESS = /<script type="module" src=/g;

export function withPatientScripts(html: string): string {
  return html.replace(MODULE_WITH_ADDRESS, '<script type="module" fetchpriority="low" src=');
}
