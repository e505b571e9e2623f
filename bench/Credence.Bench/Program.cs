using BenchmarkDotNet.Running;
using Credence.Bench;

if (args is ["match" or "match-json", ..])
    MatcherRun.Run(args);
else
    BenchmarkSwitcher.FromAssembly(typeof(PostingBench).Assembly).Run(args);
