/** Props: the few things the figure wears, holds or lies on. */
import type { Drawing } from './drawing.ts';
import type { Parts } from './parts.ts';
import type { Node } from './svg.ts';

export const propsBehind = (_drawing: Drawing, _parts: Parts): readonly Node[] => [];
export const propsBefore = (_drawing: Drawing, _parts: Parts): readonly Node[] => [];
