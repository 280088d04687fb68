export function multiply(from: string, to: string, factor: number): void;
