using BenchmarkDotNet.Running;
using Credence.Bench;

if (args is ["cleaning", var file])
    CleaningStages.Run(file, Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(PostingBench).Assembly).Run(args);
