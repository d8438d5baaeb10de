import { plainToInstance } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateIf,
  validateSync,
} from 'class-validator';

/** Without a default these are not among the keys of a new Environment. */
const OPTIONAL = [
  'DATABASE_URL',
  'SEJALAN_OIDC_ISSUER',
  'SEJALAN_OIDC_CLIENT_ID',
  'SEJALAN_OIDC_CLIENT_SECRET',
  'SEJALAN_PUBLIC_URL',
  'SEJALAN_SMTP_URL',
  'SEJALAN_MAIL_FROM',
];

const hasIssuer = ({ SEJALAN_OIDC_ISSUER }: Environment): boolean =>
  SEJALAN_OIDC_ISSUER !== undefined;
const sendsMail = ({ SEJALAN_SMTP_URL }: Environment): boolean => SEJALAN_SMTP_URL !== undefined;
const needsAddress = ({ SEJALAN_SMTP_URL, SEJALAN_PUBLIC_URL }: Environment): boolean =>
  SEJALAN_SMTP_URL !== undefined || SEJALAN_PUBLIC_URL !== undefined;

/** Everything the process reads from its surroundings, in one place. */
export class Environment {
  /** Any PostgreSQL 15+; absent: an embedded one under SEJALAN_DATA_DIR. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL harus diawali postgres://' })
  DATABASE_URL?: string;

  @IsInt({ message: 'PORT harus bilangan bulat' })
  @Min(0, { message: 'PORT paling kecil 0' })
  @Max(65535, { message: 'PORT paling besar 65535' })
  // The type is written out: the transformer reads it at run time.
  PORT: number = 3000;

  @IsString()
  SEJALAN_DATA_DIR = '.data';

  /** `never` starts an embedded database without the sample of Kalimantan Selatan. */
  @IsIn(['auto', 'never'], { message: 'SEJALAN_SAMPLE hanya boleh auto atau never' })
  SEJALAN_SAMPLE: 'auto' | 'never' = 'auto';

  /** How many proxies stand in front; their X-Forwarded-For is believed, no other. */
  @IsInt({ message: 'SEJALAN_PROXIES harus bilangan bulat' })
  @Min(0, { message: 'SEJALAN_PROXIES paling kecil 0' })
  SEJALAN_PROXIES: number = 0;

  /** `always` behind TLS; `auto` marks the cookie Secure when the request came by https. */
  @IsIn(['always', 'auto'], { message: 'SEJALAN_SECURE_COOKIES hanya boleh always atau auto' })
  SEJALAN_SECURE_COOKIES: 'always' | 'auto' = 'auto';

  /** The OpenID Connect provider for single sign-on; absent: passwords only. */
  @IsOptional()
  @Matches(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)([:/]|$))/, {
    message: 'SEJALAN_OIDC_ISSUER harus alamat https',
  })
  SEJALAN_OIDC_ISSUER?: string;

  @ValidateIf(hasIssuer)
  @IsNotEmpty({ message: 'SEJALAN_OIDC_CLIENT_ID wajib bersama SEJALAN_OIDC_ISSUER' })
  SEJALAN_OIDC_CLIENT_ID?: string;

  @ValidateIf(hasIssuer)
  @IsNotEmpty({ message: 'SEJALAN_OIDC_CLIENT_SECRET wajib bersama SEJALAN_OIDC_ISSUER' })
  SEJALAN_OIDC_CLIENT_SECRET?: string;

  /** What the button calls it. */
  @IsString()
  SEJALAN_OIDC_LABEL = 'akun kedinasan';

  /** Where people reach us: the scheme and the host, no path. Believed before any Host header. */
  @ValidateIf(needsAddress)
  @Matches(/^(https:\/\/[^/?#\s@]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)\/?$/, {
    message:
      'SEJALAN_PUBLIC_URL harus alamat https tanpa jalur, misalnya https://sejalan.go.id, dan wajib bersama SEJALAN_SMTP_URL',
  })
  SEJALAN_PUBLIC_URL?: string;

  /** The mail server for the daily digest; absent: no mail. */
  @IsOptional()
  @Matches(/^smtps?:\/\//, { message: 'SEJALAN_SMTP_URL harus diawali smtp:// atau smtps://' })
  SEJALAN_SMTP_URL?: string;

  /** The sender, `Sejalan <sejalan@kalselprov.go.id>` or the address alone. */
  @ValidateIf(sendsMail)
  @Matches(/^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
    message: 'SEJALAN_MAIL_FROM wajib berupa alamat surel bersama SEJALAN_SMTP_URL',
  })
  SEJALAN_MAIL_FROM?: string;

  /** The province of this installation, by its Kemendagri code. */
  @Matches(/^\d{2}$/, { message: 'SEJALAN_PROVINSI harus dua angka, misalnya 63' })
  SEJALAN_PROVINSI = '63';

  /** Within how many seconds the body of a request must have arrived. */
  @IsInt({ message: 'SEJALAN_UPLOAD_SECONDS harus bilangan bulat' })
  @Min(1, { message: 'SEJALAN_UPLOAD_SECONDS paling kecil 1' })
  @Max(3_600, { message: 'SEJALAN_UPLOAD_SECONDS paling besar 3600' })
  SEJALAN_UPLOAD_SECONDS: number = 60;

  /** How much computing one upload may cost; a busy machine takes longer for it. */
  @IsInt({ message: 'SEJALAN_PARSER_SECONDS harus bilangan bulat' })
  @Min(1, { message: 'SEJALAN_PARSER_SECONDS paling kecil 1' })
  @Max(600, { message: 'SEJALAN_PARSER_SECONDS paling besar 600' })
  SEJALAN_PARSER_SECONDS: number = 15;

  @IsIn(['debug', 'info', 'warn', 'error', 'silent'], { message: 'LOG_LEVEL tidak dikenal' })
  LOG_LEVEL = 'warn';
}

/** Throws one Error that names every wrong variable. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const known = Object.keys(new Environment()).concat(OPTIONAL);
  const given = Object.fromEntries(
    known.filter((name) => source[name]).map((name) => [name, source[name]]),
  );
  const environment = plainToInstance(Environment, given, { enableImplicitConversion: true });
  const errors = validateSync(environment).flatMap((error) =>
    Object.values(error.constraints ?? {}),
  );
  if (errors.length > 0) throw new Error(`Pengaturan tidak sah: ${errors.join('; ')}`);
  return environment;
}
