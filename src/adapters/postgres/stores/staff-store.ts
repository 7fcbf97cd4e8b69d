import type { StaffStore } from '../../../usecases/ports/staff.ts';
import type { Db } from '../connect.ts';

export const staffStore = (db: Db): StaffStore => ({
  async find(staffId) {
    return (await db.selectFrom('staff').selectAll().where('staffId', '=', staffId).executeTakeFirst()) ?? null;
  },
  all() {
    return db.selectFrom('staff').selectAll().orderBy('name').execute();
  },
  async add(staff) {
    await db.insertInto('staff').values(staff).execute();
  },
  async save({ staffId, ...rest }) {
    await db.updateTable('staff').set(rest).where('staffId', '=', staffId).execute();
  },
});
