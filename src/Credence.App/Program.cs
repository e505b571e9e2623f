using Credence.App.Extract;
using Credence.App.Hosting;

// Every slice once, by the person's question.
return await Door.RunAsync(args, ExtractSlice.Command());
