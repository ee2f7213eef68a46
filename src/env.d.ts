/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  /** What the components inside a page's prose know about that page. */
  interface Locals {
    page?: import('./pages/_content/page-context.ts').PageContext;
  }
}
