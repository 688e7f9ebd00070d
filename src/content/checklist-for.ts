// Which minimum checklist a profile has, printed or cumulative (I-05); why ad-hoc and koppel have none: lines 80-82.
import type { ChecklistItem, Passage, Policy } from '../domain/content.js';
import type { GetoetstProfielId, ProfielId } from '../domain/ids.js';
import { deepFreeze } from '../procedure/freeze.js';
import { checklists } from './checklists.js';

/** The items a profile must have done before the toetsing; where there are none, `why` cites the text. */
export interface ChecklistForProfiel {
  items: readonly ChecklistItem[];
  why?: Passage;
}

const geen: ChecklistForProfiel = /* @__PURE__ */ deepFreeze({
  items: [],
  why: {
    tekst: {
      nl: 'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven: deze samenwerkingen worden immers niet getoetst.',
      en: 'No elaboration phase is described for the ad hoc and the linked cooperation, since these forms of cooperation are not reviewed.',
    },
    lines: '80-82',
  },
});

const gedrukt: Readonly<Record<ProfielId, ChecklistForProfiel>> = /* @__PURE__ */ deepFreeze({
  'ad-hoc': geen,
  koppel: geen,
  'stand-by': { items: checklists['stand-by'].items },
  structureel: { items: checklists.structureel.items },
  kern: { items: checklists.kern.items },
});

const cumulatief: Readonly<Record<ProfielId, ChecklistForProfiel>> = /* @__PURE__ */ deepFreeze({
  ...gedrukt,
  structureel: /* @__PURE__ */ withLighter('structureel', ['stand-by']),
  kern: /* @__PURE__ */ withLighter('kern', ['stand-by', 'structureel']),
});

/** The list of a profile, followed by the items of the lighter lists on subjects it does not have. */
function withLighter(profiel: GetoetstProfielId, lighter: readonly GetoetstProfielId[]): ChecklistForProfiel {
  const items = [...checklists[profiel].items];
  for (const item of lighter.flatMap((other) => checklists[other].items)) {
    if (!items.some(({ concept }) => concept === item.concept)) items.push(item);
  }
  return { items };
}

/**
 * The minimum checklist of a profile: as printed unless the policy says `cumulatief`; the same object for the same arguments.
 * @throws {RangeError} for a profile the text does not name.
 */
export function checklistFor(profiel: ProfielId, policy?: Pick<Policy, 'checklist'>): ChecklistForProfiel {
  const lists = policy?.checklist === 'cumulatief' ? cumulatief : gedrukt;
  if (Object.hasOwn(lists, profiel)) return lists[profiel];
  throw new RangeError(`No such profile: ${String(profiel)}. Expected one of ${Object.keys(gedrukt).join(', ')}.`);
}
