import { Flags } from '@oclif/core';
import type { Diagnosis, WrittenDiagnosis } from '../engine/doctor/diagnosis.ts';
import type { Language } from '../model/language.ts';
import { BaseCommand } from './base.ts';
import { EXIT } from './exit-codes.ts';
import { writeOut } from './output.ts';
import { environmentLanguage } from './terminal.ts';

export class Doctor extends BaseCommand {
  static override summary = 'Show what a check works with here, and what is wrong with it.';
  static override description =
    'Shows versions, each setting and where it is set, the packs in force, the originals, the baseline and the permissions. Changes nothing. Ends with 0 if nothing is wrong, else with 1.';
  static override examples = ['<%= config.bin %> doctor', '<%= config.bin %> doctor --json'];
  static override flags = {
    config: Flags.string({ helpValue: 'FILE', description: 'configuration to use' }),
    json: Flags.boolean({ description: 'write what was found as JSON' }),
  };

  override async run(): Promise<void> {
    const { flags } = await this.parse(Doctor);
    const { diagnose } = await import('../engine/doctor/diagnose.ts');
    const spoken = await this.spokenLanguage();
    const diagnosis = await diagnose({
      cwd: process.cwd(),
      ...(flags.config === undefined ? {} : { path: flags.config }),
      language: environmentLanguage(process.env),
      spoken,
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
    });
    await writeOut(flags.json ? await asJson(diagnosis, spoken) : await asText(diagnosis, spoken));
    process.exitCode = diagnosis.problems.length === 0 ? EXIT.clean : EXIT.findings;
  }
}

async function asJson(diagnosis: Diagnosis, language: Language): Promise<string> {
  const { jsonText } = await import('../reporters/json-text.ts');
  const written: WrittenDiagnosis = {
    $schema: 'https://unpkg.com/republint/rules/diagnosis.schema.json',
    schemaVersion: 1,
    tool: { name: 'republint', version: diagnosis.versions.republint },
    language,
    ...diagnosis,
  };
  return `${jsonText(written, 2)}\n`;
}

async function asText(diagnosis: Diagnosis, spoken: Language): Promise<string> {
  const { diagnosisText } = await import('../engine/doctor/text.ts');
  const { doctorWords } = await import('../messages/doctor.ts');
  const { printed } = await import('../reporters/printable.ts');
  return printed(diagnosisText(diagnosis, doctorWords(spoken)));
}
