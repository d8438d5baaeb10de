import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** How far a list may be turned: the rows before a page are counted off at every request. */
const LAST_PAGE = 100_000;

/** A question's `page`, counted from 1. */
export const PageNumber = (): PropertyDecorator =>
  wholeNumber('page', { max: LAST_PAGE, tooLarge: 'page terlalu besar.' });

/** A question's `size`: rows on a page, at most `max`. */
export const PageSize = (max = 200): PropertyDecorator =>
  wholeNumber('size', { max, tooLarge: `size paling besar ${max}.` });

function wholeNumber(
  name: string,
  { max, tooLarge }: { max: number; tooLarge: string },
): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Type(() => Number),
    IsInt({ message: `${name} harus bilangan bulat.` }),
    Min(1, { message: `${name} paling kecil 1.` }),
    Max(max, { message: tooLarge }),
    ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: max }),
  );
}
