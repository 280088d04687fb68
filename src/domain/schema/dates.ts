import { formed } from './words.ts';

/** A date as exact as its source gives it. */
export const partialDate = ofCalendar(
  formed(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/, 'a date (YYYY, YYYY-MM or YYYY-MM-DD)'),
);

/** A day that we know: one of ours. */
export const day = ofCalendar(formed(/^20\d\d-\d\d-\d\d$/, 'a day (YYYY-MM-DD)'));

/** No 13th month, and no 30 February. */
function ofCalendar<Form extends ReturnType<typeof formed>>(form: Form): Form {
  const what = form.description ?? '';
  return form
    .refine((date) => new Date(date).toJSON()?.startsWith(date), {
      error: ({ input }) => `${JSON.stringify(input)} is no date of the calendar; mend its month or day`,
    })
    .describe(what);
}
