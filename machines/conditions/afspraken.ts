import { checklists } from '../../src/content/checklists.js';
import { deelafspraken } from '../../src/content/deelafspraken.js';
import type { ChecklistItem } from '../../src/domain/content.js';
import type { GetoetstProfielId } from '../../src/domain/ids.js';
import type { Missing } from '../../src/procedure/condition.js';
import type { Source } from '../../src/procedure/text.js';
import {
  allOpenDeelafspraken,
  eigenAfspraak,
  excludesLcms,
  isRequired,
  lcmsUnknown,
  minimumItem,
  openEigenAfspraken,
  openItems,
  statusOf,
  statusOfEigen,
} from '../queries/afspraken.js';
import { testedProfiel, untestedChosen } from '../queries/profielkeuze.js';
import { akkoord, namedDeelafspraken } from '../queries/toetsing.js';
import { blockedIf, type ConditionOn, ids } from './condition.js';

const minimale = { lines: '391-393', quote: 'Deze checklist bevat de minimale afspraken die gemaakt moeten worden.' };
/** The same sentence stands above the checklist of each profile. */
const ofProfiel: Readonly<Record<GetoetstProfielId, Source>> = {
  'stand-by': minimale,
  structureel: { ...minimale, lines: '694-696' },
  kern: { ...minimale, lines: '829-831' },
};
const itemMissing = ({ id, code, tekst }: ChecklistItem): Missing => ({
  id,
  text: { nl: `${code} ${tekst.nl}`, en: `${code} ${tekst.en}` },
});
const reserved = new Set([
  'profielkeuze',
  ...Object.values(checklists).flatMap(({ items }) => items.flatMap(({ id, code }) => [id, code.toLowerCase()])),
]);

type OverAfspraak = 'afspraak.gereed' | 'afspraak.opgepakt' | 'afspraak.heropend' | 'afspraak.vervallen';

/** An item of the checklist of this profile, or an agreement the parties added. */
export const afspraakBestaat: ConditionOn<OverAfspraak> = {
  name: 'afspraakBestaat',
  codes: ['onbekende-afspraak'],
  readsPayload: true,
  source: minimale,
  blockers: (facts, { afspraak }) =>
    blockedIf(
      !untestedChosen(facts) && !minimumItem(facts, afspraak) && !eigenAfspraak(facts, afspraak),
      'onbekende-afspraak',
      ids([afspraak]),
    ),
};

/** A minimum agreement is never not applicable; only own agreements lapse (I-12). */
export const geenMinimumafspraak: ConditionOn<'afspraak.vervallen'> = {
  name: 'geenMinimumafspraak',
  codes: ['minimumafspraak-vervalt-niet'],
  readsPayload: true,
  source: minimale,
  interpretation: 'I-12',
  blockers(facts, { afspraak }) {
    const item = minimumItem(facts, afspraak);
    return item ? blockedIf(true, 'minimumafspraak-vervalt-niet', [itemMissing(item)]) : [];
  },
};

/** Own agreements come beside the minimum: no id or code of any minimum list, and no id twice. */
export const nieuweAfspraak: ConditionOn<'eigen-afspraak.toegevoegd'> = {
  name: 'nieuweAfspraak',
  codes: ['afspraak-bestaat-al'],
  readsPayload: true,
  source: {
    lines: '393-395',
    quote: 'Het kan voorkomen dat u meer afspraken moet maken om een goede samenwerking te garanderen.',
  },
  interpretation: 'I-15',
  blockers: ({ eigenAfspraken }, { id }) => {
    const lower = id.toLowerCase();
    const taken = reserved.has(lower) || eigenAfspraken.some((known) => known.id.toLowerCase() === lower);
    return blockedIf(taken, 'afspraak-bestaat-al', ids([id]));
  },
};

/** An item covers the deelafspraken that belong to it (I-05). */
export const deelafsprakenHorenErbij: ConditionOn<'afspraak.gereed'> = {
  name: 'deelafsprakenHorenErbij',
  codes: ['deelafspraak-hoort-elders'],
  readsPayload: true,
  source: minimale,
  interpretation: 'I-05',
  blockers(facts, { afspraak, deelafspraken = [] }) {
    // Stryker disable next-line ArrayDeclaration: only ids of the text pass the form of the event
    const own = minimumItem(facts, afspraak)?.deelafspraken ?? [];
    const strange = deelafspraken.filter((id) => !own.includes(id));
    return blockedIf(strange.length > 0, 'deelafspraak-hoort-elders', ids(strange));
  },
};

/** A theme or additional agreement that belongs to this profile, on a checklist item or not (I-05, I-07). */
export const deelafspraakVanProfiel: ConditionOn<'deelafspraak.gereed'> = {
  name: 'deelafspraakVanProfiel',
  codes: ['deelafspraak-hoort-elders'],
  readsPayload: true,
  source: minimale,
  interpretation: 'I-05',
  blockers(facts, { deelafspraak }) {
    const profiel = testedProfiel(facts);
    const known = deelafspraken.find(({ id }) => id === deelafspraak);
    // Stryker disable next-line OptionalChaining: only ids that exist pass the form of the event
    const fits = profiel !== undefined && known?.profielen.includes(profiel);
    return blockedIf(!fits, 'deelafspraak-hoort-elders', ids([deelafspraak]));
  },
};

/** After the akkoord only what was left open is completed; what was approved stays as it is. */
export const nogNietGoedgekeurd: ConditionOn<'afspraak.gereed' | 'afspraak.vervallen'> = {
  name: 'nogNietGoedgekeurd',
  codes: ['afspraken-liggen-vast'],
  readsPayload: true,
  source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  interpretation: 'I-41',
  blockers(facts, { afspraak }) {
    const item = minimumItem(facts, afspraak);
    const own = eigenAfspraak(facts, afspraak);
    const done = item
      ? statusOf(facts, item) === 'gereed'
      : own !== undefined && statusOfEigen(facts, own) === 'gereed';
    return blockedIf(done && akkoord(facts) !== undefined, 'afspraken-liggen-vast', ids([afspraak]));
  },
};

/** After the akkoord nothing is added to what was approved, or reopened (I-41). */
export const nogGeenAkkoord: ConditionOn = {
  name: 'nogGeenAkkoord',
  codes: ['afspraken-liggen-vast'],
  source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  interpretation: 'I-41',
  blockers: (facts) => blockedIf(akkoord(facts) !== undefined, 'afspraken-liggen-vast'),
};

/** The minimum checklist of the profile is complete, and so is what the parties themselves made a condition (I-05, I-15). */
export const checklistCompleet: ConditionOn = {
  name: 'checklistCompleet',
  codes: ['checklist-onvolledig'],
  source: minimale,
  interpretation: 'I-05',
  blockers(facts) {
    const open = openItems(facts).map(itemMissing);
    const own = openEigenAfspraken(facts)
      .filter((afspraak) => isRequired(facts, afspraak))
      .map(({ id, tekst }) => ({ id, text: { nl: tekst, en: tekst } }));
    const profiel = testedProfiel(facts);
    const obstacles = blockedIf(open.length + own.length > 0, 'checklist-onvolledig', [...open, ...own]);
    return profiel ? obstacles.map((obstacle) => ({ ...obstacle, source: ofProfiel[profiel] })) : obstacles;
  },
};

/** The additional agreements of Bijlage B and C: signals, or by policy a condition (I-06); those the Regiegroep named always (I-62). */
export const deelafsprakenGemaakt: ConditionOn = {
  name: 'deelafsprakenGemaakt',
  codes: ['deelafspraken-open'],
  source: {
    lines: '648-650',
    quote:
      'Hieronder worden de extra afspraken genoemd die voor zowel een structurele als een kernsamenwerking gemaakt moeten worden.',
  },
  interpretation: 'I-06',
  blockers(facts) {
    const open = facts.policy.deelafspraken === 'vereist' ? allOpenDeelafspraken(facts) : [];
    const missing = [...new Set([...open, ...namedDeelafspraken(facts)])].map(({ id, tekst }) => ({ id, text: tekst }));
    return blockedIf(missing.length > 0, 'deelafspraken-open', missing);
  },
};

const lcms = {
  lines: '375-377',
  quote: 'Indien er een ander systeem dan LCMS wordt gekozen, moet dit systeem ten minste kunnen communiceren met LCMS',
};

/** A system that cannot communicate with LCMS is not chosen; not knowing yet is allowed while choosing. */
export const systeemSluitNietUit: ConditionOn<'systeem.gekozen'> = {
  name: 'systeemSluitNietUit',
  codes: ['lcms-communicatie'],
  readsPayload: true,
  source: lcms,
  interpretation: 'I-11',
  blockers: (_facts, event) => blockedIf(excludesLcms(event), 'lcms-communicatie', ids([event.systeem])),
};

/** Once the agreements are definitive it is known that the system communicates with LCMS. */
export const systeemCommuniceert: ConditionOn = {
  name: 'systeemCommuniceert',
  codes: ['lcms-communicatie'],
  source: lcms,
  interpretation: 'I-11',
  blockers: (facts) =>
    // Stryker disable next-line ArrayDeclaration: only told when it refuses, and then there is a system to name
    blockedIf(lcmsUnknown(facts), 'lcms-communicatie', ids(facts.systeem ? [facts.systeem.systeem] : [])),
};
