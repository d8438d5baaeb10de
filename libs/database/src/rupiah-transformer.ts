import { Rupiah } from '@app/vocabulary';
import type { ColumnOptions, ValueTransformer } from 'typeorm';

/** numeric(18,2) arrives as text and leaves as text, so that no sen is lost on the way. */
export const rupiahTransformer: ValueTransformer = {
  from: (value: string | null | undefined) => (value == null ? value : Rupiah.parse(value)),
  // A find operator or a raw text in a `where` passes through untouched.
  to: (value: unknown) => (value instanceof Rupiah ? value.toString() : value),
};

/** `@Column(rupiahColumn) pagu: Rupiah;` add `nullable: true` where an amount may be unknown. */
export const rupiahColumn = {
  type: 'numeric',
  precision: 18,
  scale: 2,
  transformer: rupiahTransformer,
} as const satisfies ColumnOptions;

/** For a sum of rows: many of the largest amounts that a row may hold must still fit. */
export const rupiahSumColumn = { ...rupiahColumn, precision: 30 } as const;
