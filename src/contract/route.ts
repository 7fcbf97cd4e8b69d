import type { z } from 'zod';
import type { Action } from '../domain/access/actor.ts';
import type { StaffKind } from '../domain/staff/staff.ts';

/**
 * Who may knock: `public` needs no sign-in; `signed-in` anybody signed in; otherwise people of a customer's or partner's
 * side (who hold `person`, or anyone of them when it is `any`) and staff of the kinds listed. What the organisation or
 * the edition at hand then allows is the use-case's decision.
 */
export type Access = 'public' | 'signed-in' | { person?: Action | 'any'; staff?: readonly StaffKind[] };

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type Route = {
  /** Stable name: the operation's id in the API's description. */
  name: string;
  method: Method;
  /** With parameters in braces, `/api/requests/{id}`. */
  path: string;
  summary: string;
  access: Access;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  response: z.ZodType;
  /** 200 unless said. */
  status?: 200 | 201 | 204;
  /** True where an `Idempotency-Key` makes a second sending answer the first one's result. */
  creates?: true;
};

/** Declares a route and keeps its exact type. */
export const route = <const R extends Route>(declared: R): R => declared;

type Part<R, K extends string> = R extends { [P in K]: infer S }
  ? S extends z.ZodType
    ? z.output<S>
    : undefined
  : undefined;
export type ParamsOf<R extends Route> = Part<R, 'params'>;
export type QueryOf<R extends Route> = Part<R, 'query'>;
export type BodyOf<R extends Route> = Part<R, 'body'>;
export type ResponseOf<R extends Route> = z.output<R['response']>;

type Sent<R, K extends string> = R extends { [P in K]: infer S }
  ? S extends z.ZodType
    ? { [P in K]: z.input<S> }
    : unknown
  : unknown;
/** What a caller gives: params, query and body as far as the route has them, before defaults. */
export type InputOf<R extends Route> = Sent<R, 'params'> & Sent<R, 'query'> & Sent<R, 'body'>;
