import { representedRegios as regiosOf } from '../queries/adoptie.js';
import type { SamenwerkingSnapshot } from '../types.js';
import { memo } from './memo.js';

const computed = memo(({ context }: SamenwerkingSnapshot): readonly string[] => regiosOf(context));

/** The regions on whose behalf the leading region acts, itself among them: all that do not object (lines 109-113, I-27). */
export const representedRegios = (snapshot: SamenwerkingSnapshot): readonly string[] => computed(snapshot);
