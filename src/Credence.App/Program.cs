using Credence.App.Ask;
using Credence.App.Catalog;
using Credence.App.Evidence;
using Credence.App.Hosting;

// Every slice once, by the person's question.
return await Door.RunAsync(
    args,
    AskCommand.For(args),
    CatalogCommand.Command(),
    EvidenceCommand.Command());
