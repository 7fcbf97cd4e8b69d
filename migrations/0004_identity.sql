set role mg_owner;

-- Accounts and sessions, in the shape the sign-in library keeps them; no foreign key leads here from outside.
create table identity."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "twoFactorEnabled" boolean,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create table identity."session" (
  "id" text primary key,
  "userId" text not null references identity."user" on delete cascade,
  "token" text not null unique,
  "expiresAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index session_of_user on identity."session" ("userId");
create table identity."account" (
  "id" text primary key,
  "userId" text not null references identity."user" on delete cascade,
  "accountId" text not null,
  "providerId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "idToken" text,
  "password" text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index account_of_user on identity."account" ("userId");
create table identity."verification" (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index verification_by_identifier on identity."verification" ("identifier");
create table identity."twoFactor" (
  "id" text primary key,
  "userId" text not null references identity."user" on delete cascade,
  "secret" text not null,
  "backupCodes" text not null,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index two_factor_of_user on identity."twoFactor" ("userId");

-- Bearer tokens of the API: only the hash is kept.
create table identity.api_token (
  id uuid primary key,
  person_id uuid not null,
  name text not null,
  hash text not null unique,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_token_of_person on identity.api_token (person_id);

create table identity.rate (
  key text collate "C" not null,
  window_start timestamptz not null,
  hits int not null,
  primary key (key, window_start)
);

grant select, insert, update, delete on all tables in schema identity to mg_identity;
grant select on all tables in schema identity to mg_worker;

reset role;
