using BenchmarkDotNet.Running;
using Credence.Bench;

BenchmarkSwitcher.FromAssembly(typeof(PostingBench).Assembly).Run(args);
