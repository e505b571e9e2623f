using System.Globalization;
using BenchmarkDotNet.Running;
using Credence.Bench;

if (args is ["finding", var postings, .. var most])
    FinderStages.Run(postings, most is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : int.MaxValue, Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(PostingBench).Assembly).Run(args);
