import { spawn } from 'node:child_process';

/** Runs a program and resolves with how it ended; `onOutput` hears what it says as it says it. */
export function run(program, args, { env = {}, cwd, onOutput } = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (chunk) => {
      output += chunk;
      onOutput?.(String(chunk));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const end = (code) =>
      resolve({ ok: code === 0, code, output: output.trim(), seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      output += error.message;
      end(-1);
    });
    child.on('close', end);
  });
}

export const secondsText = (seconds) => `${seconds.toFixed(1).padStart(6)} s`;
