using System.Globalization;
using BenchmarkDotNet.Running;
using Credence.Bench;
using Credence.Bench.Fuzzing;

switch (args)
{
    case ["match" or "match-json" or "match-searchvalues" or "match-automaton", _, _, ..]:
        MatcherRun.Run(args);
        return 0;
    case ["ask", .. var files]:
        foreach (var file in files)
            AskRun.Run(file);
        return 0;
    case ["cleaning", var file, .. var stages]:
        CleaningStages.Run(file, stages, Console.Out);
        return 0;
    case ["fields", var file]:
        return FieldCost.Run(file);
    case ["finding", var file, .. var most]:
        FinderStages.Run(file, most is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : int.MaxValue, Console.Out);
        return 0;
    case ["plan", .. var most]:
        PlanRun.Run(most is [var problems, ..] ? int.Parse(problems, CultureInfo.InvariantCulture) : null, most is [_, "weekly"]);
        return 0;
    case ["portfolio", var folder, .. var how]:
        PortfolioRun.Make(folder, how is ["packed"]);
        return 0;
    case ["skills", var file, .. var most]:
        SkillStages.Run(file, most is [var texts] ? int.Parse(texts, CultureInfo.InvariantCulture) : int.MaxValue, Console.Out);
        return 0;
    case ["returns", var file, var scenario, .. var most]:
        ReturnStages.Run(file, scenario, most is [var draws] ? draws : null, Console.Out);
        return 0;
    case ["conditions", var store]:
        ConditionRun.Run(store);
        return 0;
    case ["unlock", var resume, var store, .. var postings]:
        UnlockRun.Run(resume, store, postings is [var wanted] ? int.Parse(wanted, CultureInfo.InvariantCulture) : null);
        return 0;
    case ["tables-check", var folder]:
        TableRun.Check(folder);
        return 0;
    case ["tables", .. var rounds]:
        TableRun.Run(rounds is [var times] ? int.Parse(times, CultureInfo.InvariantCulture) : null);
        return 0;
    case ["fuzz", var minutes, var seed, var findings, .. var folders]:
        return FuzzRun.Run(double.Parse(minutes, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), findings, folders);
    case ["fuzz-inputs", var seed, var first, var seconds, var findings, .. var folders]:
        return FuzzWorker.Run(int.Parse(seed, CultureInfo.InvariantCulture), int.Parse(first, CultureInfo.InvariantCulture), double.Parse(seconds, CultureInfo.InvariantCulture), findings, folders);
    case ["fuzz-input", var seed, var number, var file, .. var folders]:
        return FuzzWorker.Write(int.Parse(seed, CultureInfo.InvariantCulture), int.Parse(number, CultureInfo.InvariantCulture), file, folders);
    case ["fuzz-read", .. var files]:
        return FuzzWorker.Probe(files);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PostingBench).Assembly).Run(args);
        return 0;
}
