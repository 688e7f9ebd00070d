import { describe, expect, test } from 'vitest';
import { fasenOf } from '../../scripts/docs/model/chart.js';
import { exampleOf, fieldsOf } from '../../scripts/docs/model/events.js';
import { eventForms, eventTypes } from '../../src/domain/events/event.js';
import { stampSchema } from '../../src/domain/events/read-event.js';

describe('the examples on docs/events.md', () => {
  test.each(eventTypes)('%s has the form its schema asks for', (type) => {
    const { type: named, by, at, ...payload } = exampleOf(type);
    expect(named).toBe(type);
    expect(stampSchema.safeParse({ by, at }).success).toBe(true);
    expect(eventForms[type].payload.safeParse(payload).error).toBeUndefined();
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
});
