/** Who acts: in which role, for which organisation. The name is personal data and decides nothing. */
export interface By<Rol extends string = string> {
  readonly rol: Rol;
  /** The id under which the case knows the organisation, such as `VR02`. A role counts only for that organisation. */
  readonly organisatie: string;
  readonly naam?: string | undefined;
}

/** Who stated a fact and when: `at` is the moment of recording, an ISO-8601 instant in UTC. */
export interface Stamp<Rol extends string = string> {
  readonly by: By<Rol>;
  readonly at: string;
}

/** Who reports that a term has passed, where a procedure names nobody else: no person, and no role to pick from. */
export const klok = { rol: 'klok', organisatie: 'klok' } as const satisfies By;
