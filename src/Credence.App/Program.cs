using Credence.App.Evidence;
using Credence.App.Hosting;

// Every slice once, by the person's question.
return await Door.RunAsync(args, EvidenceCommand.Command());
