import { isPlanFragment } from '../../domain/plan-fragment.ts';

/**
 * Lost plan: brings the link of a plan whose path was changed on its way to the page of plans. Programs write `%23`
 * for `#`, so that the plan becomes a part of the path, and people type capitals.
 */
class LostPlan extends HTMLElement {
  connectedCallback(): void {
    const { pathname, search, hash } = location;
    const paths = (this.dataset['paths'] ?? '').split(' ');
    const path = paths.find((each) => pathname.toLowerCase().startsWith(each.slice(0, -1).toLowerCase()));
    const rest = pathname.slice(path === undefined ? 0 : path.length - 1) + search + hash;
    if (isPlanFragment(rest)) location.replace(`${path ?? paths[0]}#${rest.replace(/^[/#]+/, '')}`);
  }
}

customElements.define('lost-plan', LostPlan);
