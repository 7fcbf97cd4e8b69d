import { TextField } from '../../kit/input/text-field.tsx';

type DayField = {
  label: string;
  name: string;
  value: string;
  onChange: (date: string) => void;
  hint?: string;
  isRequired?: boolean;
};

/** A first and a last day, side by side. */
export const DayFields = ({ first, last }: { first: DayField; last: DayField }) => (
  <div className="grid gap-4 phone:grid-cols-2">
    <TextField type="date" {...first} />
    <TextField type="date" {...last} />
  </div>
);
