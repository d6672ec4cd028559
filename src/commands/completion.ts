import { Args } from '@oclif/core';
import { BaseCommand } from './base.ts';
import { writeOut } from './output.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export class Completion extends BaseCommand {
  static override summary = 'Print a script with which a shell completes commands and flags.';
  static override examples = [
    'eval "$(<%= config.bin %> completion bash)"',
    'source <(<%= config.bin %> completion zsh)',
    '<%= config.bin %> completion fish | source',
  ];
  static override args = {
    shell: Args.option({ options: SHELLS, ignoreStdin: true })({
      required: true,
      description: 'the shell',
    }),
  };

  override async run(): Promise<void> {
    const { args } = await this.parse(Completion);
    const { completedCommands } = await import('./completion/words.ts');
    const { bin, commands } = this.config;
    const known = completedCommands(commands);
    await writeOut((await scriptOf(args.shell))(bin, known));
  }
}

async function scriptOf(shell: (typeof SHELLS)[number]) {
  switch (shell) {
    case 'bash':
      return (await import('./completion/bash.ts')).bashScript;
    case 'zsh':
      return (await import('./completion/zsh.ts')).zshScript;
    case 'fish':
      return (await import('./completion/fish.ts')).fishScript;
  }
}
