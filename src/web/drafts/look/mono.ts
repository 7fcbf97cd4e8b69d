/** Letters of one width, for sources: what stands below each other is seen. */
export const mono = '[font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace]';
