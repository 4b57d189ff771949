declare module "zzfx" {
  export const ZZFX: {
    volume: number;
    buildSamples(...parameters: readonly number[]): number[];
    playSamples(channels: number[][], volumeScale?: number, rate?: number, pan?: number): AudioBufferSourceNode;
  };
}
