import { describe, expect, test } from 'vitest';
import { fasenOf } from '../../scripts/docs/model/chart.js';
import { exampleOf, fieldsOf } from '../../scripts/docs/model/form.js';
import { eventForms, eventTypes, readEvent } from '../../src/domain/events/event.js';

describe('the examples on docs/reference/events.md', () => {
  test.each(eventTypes)('%s can be read as an event', (type) => {
    expect(readEvent(exampleOf(type))).toMatchObject({ event: { type }, problems: [] });
  });

  test.each(eventTypes)('%s shows every field, and a required one cannot be left out', (type) => {
    const { type: _, by, at, ...payload } = exampleOf(type);
    expect(Object.keys(payload)).toEqual(fieldsOf(type).map(({ name }) => name));
    for (const { name, required } of fieldsOf(type)) {
      const { [name]: left, ...rest } = payload;
      expect(left).toBeDefined();
      expect(eventForms[type].payload.safeParse(rest).success).toBe(!required);
    }
  });

  test('every event is handled in some phase', () => {
    expect(eventTypes.filter((type) => fasenOf(type).length === 0)).toEqual([]);
  });

  test('what may name a person is marked as such', () => {
    const marked = (type: (typeof eventTypes)[number]) =>
      fieldsOf(type).map(({ name, personal }) => [name, ...personal]);
    expect(marked('notitie.vastgelegd')).toEqual([
      ['resultaten', 'vrije-tekst'],
      ['contactpersonen', 'naam'],
    ]);
    expect(marked('plan.opgesteld')).toEqual([['activiteiten', 'vrije-tekst', 'naam']]);
    expect(marked('profiel.ingestemd')).toEqual([['profiel']]);
  });
});
