import { Navigate } from '@tanstack/react-router';
import { useMe } from '../kit/api/use-me.ts';
import { homeOf } from '../kit/shell/navigation.ts';

/** Leads each kind of person to their own first page. */
export function Start() {
  const me = useMe();
  return me === undefined ? null : <Navigate to={homeOf(me)} replace />;
}
