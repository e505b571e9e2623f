using Credence.App.Catalog;
using Credence.App.Evidence;
using Credence.App.Extract;
using Credence.App.Hosting;

// Every slice once, by the person's question.
return await Door.RunAsync(args, CatalogCommand.Command(), EvidenceCommand.Command(), ExtractSlice.Command());
