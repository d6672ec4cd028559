import { OWN_PACKS } from './own-packs.ts';
import {
  type CompletedCommand,
  type CompletedFlag,
  type Following,
  nextWords,
  topicsOf,
} from './words.ts';

/** A script for zsh. */
export function zshScript(bin: string, commands: readonly CompletedCommand[]): string {
  const topics = topicsOf(commands);
  return `#compdef ${bin}
# Completion of ${bin} for zsh. In ~/.zshrc, after compinit: source <(${bin} completion zsh)
_${bin}_packs() {
  sh -c '${OWN_PACKS}' 2>/dev/null
}
_${bin}_words_or_files() {
  local expl
  _wanted values expl value compadd -- "$@"
  _files
}
_${bin}() {
  local cmd=''
  local -a next
  while (( CURRENT > 2 )); do
    case "$cmd:$words[2]" in
${startCases(commands, topics)}
      *) break ;;
    esac
    shift words
    (( CURRENT-- ))
  done
  case "$cmd" in
${['', ...topics].map((before) => topicCase(commands, before)).join('\n')}
${commands.map((command) => commandCase(bin, command)).join('\n')}
  esac
}
compdef _${bin} ${bin}
`;
}

function startCases(commands: readonly CompletedCommand[], topics: readonly string[]): string {
  return ['', ...topics]
    .flatMap((before) =>
      nextWords(commands, before).map(
        ({ word }) => `      '${before}:${word}') cmd='${`${before} ${word}`.trim()}' ;;`,
      ),
    )
    .join('\n');
}

function topicCase(commands: readonly CompletedCommand[], before: string): string {
  const next = nextWords(commands, before).map(({ word, says }) =>
    quoted(`${word}:${says.replaceAll(':', '\\:')}`),
  );
  return `    '${before}')
      next=(${next.join(' ')})
      _describe 'command' next
      ;;`;
}

function commandCase(bin: string, { words, flags, args }: CompletedCommand): string {
  const specs = [...flags.flatMap((flag) => flagSpecs(bin, flag)), ...argSpecs(bin, args)];
  return `    '${words}')
      _arguments -s \\
        ${specs.join(' \\\n        ')}
      ;;`;
}

/** A flag may stand several times: which may not, the command says. */
function flagSpecs(bin: string, { names, says, value }: CompletedFlag): readonly string[] {
  const text = says.replace(/[[\]:\\]/gu, '\\$&');
  return names.map((name) => {
    const end = value === undefined ? '' : `:value:${action(bin, value)}`;
    const form = value !== undefined && name.startsWith('--') ? `${name}=` : name;
    return quoted(`*${form}[${text}]${end}`);
  });
}

function argSpecs(bin: string, args: Following): readonly string[] {
  return args.files || args.values.length > 0 ? [quoted(`*:argument:${action(bin, args)}`)] : [];
}

function action(bin: string, { values, files, ownPacks }: Following): string {
  const list = [...values, ...(ownPacks === true ? [`$(_${bin}_packs)`] : [])].join(' ');
  // With a space before it zsh calls it as it stands.
  if (values.length > 0 && files) return ` _${bin}_words_or_files ${list}`;
  if (values.length > 0) return `(${list})`;
  return files ? '_files' : ' ';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
