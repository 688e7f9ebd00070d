import * as z from 'zod';
import { type FieldMeta, metaOf } from './field.js';

/** A part of a JSON schema, as far as forms and pages need it. */
export interface JsonSchema {
  $schema?: string;
  type?: 'array' | 'boolean' | 'integer' | 'object' | 'string';
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  enum?: string[];
  oneOf?: { const: string; title: string }[];
}

/** The JSON schema of a payload; each part with what is known of it besides. */
export interface Shape extends JsonSchema {
  properties?: Record<string, Shape>;
  items?: Shape;
  enum?: string[];
  meta?: FieldMeta;
}

/** The shape of a payload: its own every time. A text that a function checks gets the pattern that says the same. */
export const shapeOf = (payload: z.ZodType): Shape =>
  z.toJSONSchema(payload, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const meta = metaOf(zodSchema);
      if (Object.keys(meta).length > 0) jsonSchema.meta = meta;
      if (meta.pattern !== undefined) jsonSchema.pattern = meta.pattern;
    },
  }) as unknown as Shape;
