using System.CommandLine;
using System.Globalization;
using Credence.App.Hosting;
using Credence.App.Pictures;
using Credence.Returns;

namespace Credence.App.Returns;

/// <summary><c>credence returns</c>: what an option is worth, from a case file.</summary>
internal static class ReturnsCommand
{
    private static readonly Option<string?> Case = new("--case")
    {
        Description = "Case file (JSON or YAML): inputs of one or more options; layout in docs/method/return-model.md",
        HelpName = "FILE",
    };

    private static readonly Option<int> Draws = new("--draws")
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"Draws of each scenario, {Simulation.FewestDraws} to {Simulation.MostDraws:#,0} ({ReturnRun.UsualDraws:#,0} when not given, under a second)"),
        HelpName = "N",
        DefaultValueFactory = _ => ReturnRun.UsualDraws,
        CustomParser = given => int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var draws) && draws is >= Simulation.FewestDraws and <= Simulation.MostDraws
            ? draws
            : Refused(given),
    };

    private static readonly Option<Sampler> By = new("--sampler")
    {
        Description = "sobol (scrambled Sobol points, when not given) or random (pseudo-random numbers)",
        HelpName = "KIND",
        DefaultValueFactory = _ => Sampler.Sobol,
    };

    private static readonly Option<bool> WithoutIndices = new("--no-sobol-indices") { Description = "Leave the sensitivity indices out" };

    /// <summary>Where to draw it.</summary>
    internal static readonly Option<string?> Picture = PictureFile.Option("20 futures, what they hang on, and options side by side");

    /// <summary>The command with its options.</summary>
    internal static Command Command()
    {
        var command = new Command("returns", "What an option is worth in money, with its uncertainty, from a case file or for a certification") { Case, OptionReturns.Certification, OptionReturns.Answers, OptionReturns.Write, Draws, By, WithoutIndices, Picture };
        command.Validators.Add(OneOfBoth);
        command.SetAction(call => call.GetValue(OptionReturns.Certification) is { } certification ? OptionReturns.Run(call, certification) : Run(call));
        return command;
    }

    private static void OneOfBoth(System.CommandLine.Parsing.CommandResult given)
    {
        var (byCase, byName) = (given.GetResult(Case) is not null, given.GetResult(OptionReturns.Certification) is not null);
        if (byCase == byName)
            given.AddError(byCase ? "Give either --case or --certification, not both." : "Give a case file with --case FILE, or a certification with --certification ID.");
        else if (byName && (given.GetResult(Draws) is { Implicit: false } || given.GetResult(By) is { Implicit: false } || given.GetResult(WithoutIndices) is { Implicit: false }))
            given.AddError("--draws, --sampler and --no-sobol-indices go with --case; write the case with --write FILE first.");
        else if (byCase && (given.GetResult(OptionReturns.Answers) is not null || given.GetResult(OptionReturns.Write) is not null))
            given.AddError("--answers and --write go with --certification; a case file holds its own inputs.");
    }

    private static int Run(ParseResult call)
    {
        var answer = AnswerOf(CaseFile.Read(call.GetValue(Case)!), call, new LoadedData(Door.DataOf(call)), CancellationToken.None);
        PictureFile.Write(call.GetValue(Picture), () => ReturnsPictures.Of(answer), ReceiptShape.Of(answer.Receipt));
        if (call.GetValue(Door.Json))
            Print.Json(ReturnsShape.Of(answer), ReturnsJson.Default.ReturnsShape);
        else
            ReturnsText.Write(answer);
        return Door.Answered;
    }

    /// <summary>What a case comes to, computed as the call says.</summary>
    internal static ReturnsAnswer AnswerOf(CaseFile file, ParseResult call, LoadedData data, CancellationToken stop)
    {
        var seed = call.GetValue(Door.Seed);
        var run = new ReturnRun(call.GetValue(Draws), seed, call.GetValue(By), call.GetValue(WithoutIndices) ? 0 : ReturnRun.UsualSobolPoints) { Stop = stop };
        return new ReturnsAnswer(
            file,
            run,
            [.. file.Scenarios.Select(scenario => Answered(scenario, run))],
            Compared(file.Comparison, run),
            data.Folder.Receipt(Door.DayOf(call), seed));
    }

    private static ScenarioAnswer Answered(CaseScenario scenario, ReturnRun run) =>
        new(scenario, scenario.Case is { } known ? Simulation.Of(known, run) : null, Compared(scenario.Comparison, run));

    private static Comparison? Compared(ComparisonRequest? request, ReturnRun run) =>
        request is null ? null : Simulation.Compare(request.Options, run, request.LossAversion, request.Shared);

    private static int Refused(System.CommandLine.Parsing.ArgumentResult given)
    {
        given.AddError(string.Create(CultureInfo.InvariantCulture, $"--draws takes a whole number from {Simulation.FewestDraws} to {Simulation.MostDraws}, not '{given.Tokens[0].Value}'."));
        return 0;
    }
}
