/** veraPDF's JSON report, read into one verdict per file. Nothing is believed compliant unless the report says so. */
import { z } from 'zod';

/** What veraPDF thinks of one file for one flavour. `regles`: the broken rules, as « 7.1-8 : what is wrong ». */
export interface Verdict {
  /** Absolute path. */
  readonly fichier: string;
  readonly profil: string;
  readonly conforme: boolean;
  readonly regles: readonly string[];
}

const ruleSchema = z.object({
  clause: z.string(),
  testNumber: z.number(),
  description: z.string(),
  checks: z.array(z.object({ context: z.string().nullish(), errorMessage: z.string().nullish() })).default([]),
});
const jobSchema = z.object({
  itemDetails: z.object({ name: z.string() }),
  validationResult: z
    .array(z.object({ compliant: z.boolean(), details: z.object({ ruleSummaries: z.array(ruleSchema).default([]) }) }))
    .optional(),
  taskException: z.object({ exceptionMessage: z.string() }).optional(),
});
const reportSchema = z.object({ report: z.object({ jobs: z.array(jobSchema) }) });

type Job = z.infer<typeof jobSchema>;

function rules(job: Job): string[] {
  if (job.taskException) return [job.taskException.exceptionMessage];
  const broken = (job.validationResult ?? []).flatMap((result) => result.details.ruleSummaries);
  return broken.map((rule) => {
    const check = rule.checks[0];
    return `${rule.clause}-${rule.testNumber} : ${check?.errorMessage ?? rule.description} (${check?.context ?? 'document'})`;
  });
}

/** Verdicts by path; `undefined` when the text is not a report. */
export function readReport(text: string, profil: string): Map<string, Verdict> | undefined {
  const start = text.indexOf('{"report"');
  if (start < 0) return undefined;
  const { report } = reportSchema.parse(JSON.parse(text.slice(start)));
  return new Map(
    report.jobs.map((job) => {
      const results = job.validationResult ?? [];
      const conforme = results.length > 0 && results.every((result) => result.compliant) && !job.taskException;
      const fichier = job.itemDetails.name;
      return [fichier, { fichier, profil, conforme, regles: rules(job) }];
    }),
  );
}
