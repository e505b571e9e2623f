using BenchmarkDotNet.Running;
using Credence.Bench;

if (args is ["match" or "match-json" or "match-searchvalues" or "match-automaton", ..])
    MatcherRun.Run(args);
else
    BenchmarkSwitcher.FromAssembly(typeof(PostingBench).Assembly).Run(args);
