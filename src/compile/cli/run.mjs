// Runs a TypeScript module of the build through Vite, so that Node needs no loader of its own.
import { runnerImport } from 'vite';

const [, , module, ...rest] = process.argv;
process.argv = [process.argv[0], module, ...rest];
await runnerImport(module, { configFile: false, logLevel: 'error' });
