import { createContext, useContext } from 'react';

/** The person's zone; the device's for whoever is not signed in. The shell provides it. */
export const ZoneContext = createContext<string | null>(null);

export const useZone = (): string => useContext(ZoneContext) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
