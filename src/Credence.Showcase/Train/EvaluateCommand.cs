using System.CommandLine;
using System.Globalization;
using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train.Evaluation;
using Credence.Showcase.Train.Saving;
using Credence.Statistics;

namespace Credence.Showcase.Train;

/// <summary><c>evaluate</c>: how the models of a folder did on rows they were not trained on.</summary>
internal static class EvaluateCommand
{
    private const int MostSeeds = 1000;
    private static readonly Argument<string> Folder = new("MODELDIR") { Description = "Folder that train has written, or a root of versions" };
    private static readonly Option<string?> DataFile = new("--data") { Description = "The table it was trained on, for --seeds", HelpName = "FILE" };
    private static readonly Option<int?> Seeds = new("--seeds")
    {
        Description = "Train and test on this many splits besides, with seeds from 0 on; asks for --data",
        HelpName = "N",
        CustomParser = given => int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seeds) && seeds is >= 1 and <= MostSeeds ? seeds : Door.Refused<int?>(given, $"a whole number from 1 to {MostSeeds}"),
    };

    private static readonly Option<string?> Html = new("--html") { Description = "Write a report with pictures to this file", HelpName = "FILE" };

    internal static Command Command()
    {
        var command = new Command("evaluate", "Say how the models of a folder did on held-out rows, with intervals, and look for leaks")
        {
            Folder, DataFile, Seeds, Html, OutsideOptions.BaseRate, OutsideOptions.BaselineAuc,
        };
        command.Validators.Add(call =>
        {
            if (call.GetResult(Seeds) is not null && call.GetResult(DataFile) is null)
                call.AddError("--seeds trains again, so it asks for --data FILE as well.");
        });
        command.SetAction((call, stop) => Task.Run(() => Run(call, stop), stop));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken stop)
    {
        var folder = ModelFolder.Open(ModelPlace.Of(call.GetValue(Folder)!));
        var heldOut = folder.ReadHeldOut();
        var said = OutsideOptions.Of(call);
        var findings = Findings.Of(heldOut, folder.Card.Leaks, folder.Known.Then(said));
        if (said != OutsideKnowledge.None)
            KnownFile.Write(folder.Path, folder.Known.Then(said));
        var seeds = call.GetValue(Seeds) is { } wanted ? Again(folder, call.GetValue(DataFile)!, wanted, stop) : null;
        if (call.GetValue(Html) is { } file)
            Print.Page(file, Report.ReportPage.Of(folder, heldOut, findings, seeds));
        if (call.GetValue(Door.Json))
            Print.Json(new EvaluateAnswer(folder.Card.Name, folder.Card.Version, folder.Card.Data, findings.Models, findings.Paired, findings.Leaks, findings.Deployment, seeds, ReceiptShape.Of(folder.Card.Data.Sha256, folder.Card.Seed)), AnswerJson.Readable.EvaluateAnswer);
        else
            Say(folder, findings, seeds);
        return findings.Deployment.Allowed ? Door.Answered : Door.CheckFailed;
    }

    private static IReadOnlyList<SeedScores> Again(ModelFolder folder, string file, int seeds, CancellationToken stop)
    {
        var table = RawTableReader.Read(file, DataLimits.Usual);
        if (table.Sha256 != folder.Card.Data.Sha256)
            throw new UnusableDataException(file, "is not the file the model was trained on: its hash is another", $"Name the {folder.Card.Data.File} of the training, unchanged");
        return SeedRuns.Of(ModelNames.All, table, Target.Of(table, folder.Schema.Target, folder.Schema.Positive), seeds, DataLimits.Usual, Door.Progress, stop);
    }

    private static void Say(ModelFolder folder, Findings findings, IReadOnlyList<SeedScores>? seeds)
    {
        Print.Line(string.Create(CultureInfo.InvariantCulture, $"{folder.Path}: {folder.Card.Name} {folder.Card.Version}, tested on {CountedNoun.Of(folder.Card.Data.TestRows, "row")} of {folder.Card.Data.File}"));
        FindingsText.Say(findings);
        foreach (var model in seeds ?? [])
            Print.Line(string.Create(CultureInfo.InvariantCulture, $"{model.Model} over {model.Seeds} splits: AUC {model.AucMean:0.0000} (standard deviation {model.AucDeviation:0.0000}, {model.AucLow:0.0000} to {model.AucHigh:0.0000}), Brier {model.BrierMean:0.0000}."));
    }
}
