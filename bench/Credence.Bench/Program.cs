using BenchmarkDotNet.Running;
using Credence.Bench;

if (args is ["fields", var path])
    return FieldCost.Run(path);
BenchmarkSwitcher.FromAssembly(typeof(PostingBench).Assembly).Run(args);
return 0;
