// Runs as text inside a blob, before the guard: DuckDB would fetch and compile its 34 MB at every start.
// It is given the module that the page has compiled, and may fetch nothing at all.
{
  let give;
  const given = new Promise((resolve) => (give = resolve));

  self.addEventListener('message', (event) => {
    if (!(event.data.module instanceof WebAssembly.Module)) return;
    event.stopImmediatePropagation();
    give(event.data.module);
  });

  self.fetch = async () => new Response();

  WebAssembly.instantiateStreaming = async (_, imports) => {
    const module = await given;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
}
