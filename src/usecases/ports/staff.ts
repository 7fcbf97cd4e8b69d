import type { Id } from '../../domain/id/uuid.ts';
import type { Staff } from '../../domain/staff/staff.ts';

export type StaffStore = {
  find(staffId: Id): Promise<Staff | null>;
  all(): Promise<Staff[]>;
  add(staff: Staff): Promise<void>;
  save(staff: Staff): Promise<void>;
};
