declare module 'mapshaper' {
  const mapshaper: {
    /** Runs commands on named inputs and returns the files they write, by name. */
    applyCommands(
      commands: string,
      input: Record<string, unknown>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}
