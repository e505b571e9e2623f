using BenchmarkDotNet.Running;
using Credence.Bench;

if (args is ["cleaning", var file, .. var stages])
    CleaningStages.Run(file, stages, Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(PostingBench).Assembly).Run(args);
