using Credence.App.Catalog;
using Credence.App.Evidence;
using Credence.App.Extract;
using Credence.App.Hosting;
using Credence.App.Ingest;

// Every slice once, by the person's question.
return await Door.RunAsync(args, IngestSlice.Command(), ExtractSlice.Command(), EvidenceCommand.Command(), CatalogCommand.Command());
