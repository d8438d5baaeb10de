import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { ROLES } from '@app/database';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;
const lower = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;

export const IsPersonName = (): PropertyDecorator =>
  applyDecorators(
    Transform(trimmed),
    IsString({ message: 'Nama wajib diisi.' }),
    MinLength(2, { message: 'Nama paling sedikit 2 huruf.' }),
    MaxLength(150, { message: 'Nama paling panjang 150 huruf.' }),
  );

export const IsJabatan = (): PropertyDecorator =>
  applyDecorators(
    Transform(trimmed),
    IsString({ message: 'Jabatan harus teks.' }),
    MaxLength(150, { message: 'Jabatan paling panjang 150 huruf.' }),
  );

export const IsUsername = (): PropertyDecorator =>
  applyDecorators(
    Transform(lower),
    Matches(/^[a-z0-9][a-z0-9._-]{2,49}$/, {
      message:
        'Nama pengguna 3 sampai 50 huruf: huruf kecil, angka, titik, garis bawah atau tanda hubung.',
    }),
  );

export const IsAccountEmail = (): PropertyDecorator =>
  applyDecorators(
    Transform(lower),
    IsEmail({}, { message: 'Surel tidak sah, misalnya nama@kalselprov.go.id.' }),
    MaxLength(200, { message: 'Surel paling panjang 200 huruf.' }),
  );

export const IsRole = (): PropertyDecorator =>
  IsIn(ROLES, { message: `role hanya boleh ${ROLES.join(', ')}.` });

export const IsPemdaCode = (): PropertyDecorator =>
  Matches(/^\d{2}(\.\d{2})?$/, {
    message: 'pemdaCode harus kode wilayah seperti 63 atau 63.01.',
  });

/** Its strength is judged by the policy, where the owner is known. */
export const IsNewPassword = (): PropertyDecorator =>
  applyDecorators(
    IsString({ message: 'Kata sandi wajib diisi.' }),
    MaxLength(200, { message: 'Kata sandi paling panjang 200 huruf.' }),
  );

/** Of the telephone or a recovery code, as people type them. */
export const IsSecondFactorCode = (): PropertyDecorator =>
  applyDecorators(
    IsString({ message: 'Kode harus berupa teks.' }),
    MaxLength(40, { message: 'Kode paling panjang 40 huruf.' }),
  );
