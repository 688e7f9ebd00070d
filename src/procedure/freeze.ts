/** Frozen all through, so that nobody can change what another sees. What is frozen already is taken to be so all through. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) {
    const part = value[key];
    // Stryker disable next-line ConditionalExpression, LogicalOperator: without it the same, in more calls
    if (typeof part === 'object' && part !== null) deepFreeze(part);
  }
  return value;
}
