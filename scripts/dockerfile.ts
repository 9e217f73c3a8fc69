/** One line of a Dockerfile: `--from=build a b` has the flag `from` and the arguments `a` and `b`. */
export interface Instruction {
  name: string;
  flags: Readonly<Record<string, string>>;
  /** Everything after the flags, as it stands. */
  text: string;
}

export interface Stage {
  /** What later stages call it; its number if it has no name. */
  name: string;
  instructions: Instruction[];
}

/** Reads the part of the language that our Dockerfile uses. @throws Error on what stands before the first FROM. */
export function readDockerfile(source: string): Stage[] {
  const stages: Stage[] = [];
  const lines = source.replaceAll(/^\s*#.*\n/gm, '').replaceAll(/\\\n/g, ' ');
  for (const line of lines.split('\n').filter((each) => each.trim() !== '')) {
    const instruction = readInstruction(line);
    const stage = stages.at(-1);
    if (instruction.name === 'FROM') {
      const name = / AS (\S+)$/i.exec(instruction.text)?.[1] ?? String(stages.length);
      stages.push({ name, instructions: [] });
    } else if (stage === undefined) {
      throw new Error(`${instruction.name} stands before the first FROM`);
    } else {
      stage.instructions.push(instruction);
    }
  }
  return stages;
}

function readInstruction(line: string): Instruction {
  const [name = '', ...words] = line.trim().split(/\s+/);
  const flags: Record<string, string> = {};
  let text = line.trim().slice(name.length).trim();
  for (const word of words) {
    const flag = /^--([\w-]+)=(.*)$/.exec(word);
    if (flag?.[1] === undefined) break;
    flags[flag[1]] = flag[2] ?? '';
    text = text.slice(word.length).trim();
  }
  return { name: name.toUpperCase(), flags, text };
}
