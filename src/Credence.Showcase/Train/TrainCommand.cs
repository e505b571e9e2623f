using System.CommandLine;
using System.Globalization;
using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train.Evaluation;
using Credence.Showcase.Train.Saving;
using Credence.Statistics;

namespace Credence.Showcase.Train;

/// <summary><c>train</c>: from a table to a model folder, or to a root of versions.</summary>
internal static class TrainCommand
{
    private const int LongestName = 63;
    private static readonly Argument<string> FilePath = new("FILE") { Description = "Table to learn from: CSV with a header row" };
    private static readonly Option<string> TargetName = new("--target") { Description = "Column to predict; it must have two values", HelpName = "NAME", Required = true };
    private static readonly Option<string?> Positive = new("--positive") { Description = "Value of it whose probability is wanted; of yes and no, true and false, 1 and 0, y and n, t and f, or ja and nein the first when not given", HelpName = "VALUE" };
    private static readonly Option<string?> Out = new("--out") { Description = "Folder to write, for one model; must not be there yet", HelpName = "DIR" };
    private static readonly Option<string?> Root = new("--root") { Description = "Or a root of versions to make, with this model as its first, which retrain and rollback work on", HelpName = "DIR" };
    private static readonly Option<string?> ModelName = new("--name") { Description = "Name of the model in addresses; the target's when not given", HelpName = "NAME" };

    internal static Command Command()
    {
        var command = new Command("train", "Train logistic regression, a network and boosted trees on the same rows, test them, and save them")
        {
            FilePath, TargetName, Positive, Out, Root, SplitOptions.Split, SplitOptions.Calibration, ModelName, OutsideOptions.BaseRate, OutsideOptions.BaselineAuc,
        };
        command.Validators.Add(call =>
        {
            if (call.GetResult(Out) is null == call.GetResult(Root) is null)
                call.AddError("train asks for --out DIR or --root DIR, one of the two.");
        });
        // a task of its own, so that a signal is heard meanwhile
        command.SetAction((call, stop) => Task.Run(() => Run(call, stop), stop));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken stop)
    {
        var (folder, seed, limits) = (call.GetValue(Out) ?? call.GetValue(Root)!, call.GetValue(Door.Seed), DataLimits.Usual);
        CheckIsFree(call);
        var run = TrainingRun.Of(Prepared(call, seed, limits), seed, OutsideOptions.Of(call), limits, Door.Progress, stop);
        var contents = ModelContents.Of(NameOf(call.GetValue(ModelName) ?? run.Set.Target.Name), run);
        Door.Progress($"writing {folder}");
        if (call.GetValue(Root) is { } root)
            new ModelRoot(root).Begin(contents);
        else
            ModelFolderWriter.Write(folder, contents);
        var (card, findings) = (contents.Card, run.Findings);
        if (call.GetValue(Door.Json))
            Print.Json(new TrainAnswer(folder, card.Name, card.Version, card.Data, run.Set.Schema.LeftOut, findings.Models, findings.Paired, findings.Leaks, findings.Deployment, ReceiptShape.Of(run.Set.Table.Sha256, seed)), AnswerJson.Readable.TrainAnswer);
        else
            Say(folder, card, run.Set, findings);
        return findings.Deployment.Allowed ? Door.Answered : Door.CheckFailed;
    }

    private static void CheckIsFree(ParseResult call)
    {
        if (call.GetValue(Root) is { } root)
            ModelRoot.CheckIsFree(root);
        else
            ModelFolderWriter.CheckIsFree(call.GetValue(Out)!);
    }

    private static TrainingSet Prepared(ParseResult call, int seed, DataLimits limits)
    {
        Door.Progress($"reading {call.GetValue(FilePath)}");
        var table = RawTableReader.Read(call.GetValue(FilePath)!, limits);
        var target = Target.Of(table, call.GetValue(TargetName)!, call.GetValue(Positive));
        return TrainingSet.Of(table, target, SplitOptions.Of(call, table, target, seed), limits);
    }

    private static void Say(string folder, ModelCard card, TrainingSet set, Findings findings)
    {
        Print.Line(string.Create(CultureInfo.InvariantCulture, $"{folder}: {card.Name} {card.Version}, {CountedNoun.Of(card.Data.TrainingRows, "row")} trained on, {card.Data.TestRows:N0} tested on, {card.Data.BaseRate:P1} {set.Target.Positive}"));
        foreach (var column in set.Schema.LeftOut)
            Print.Line($"left out: {column.Name} – {column.Why}");
        FindingsText.Say(findings);
    }

    // letters, digits and hyphens, as addresses and Kubernetes take them
    private static string NameOf(string given)
    {
        var name = string.Concat(given.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');
        return name.Length == 0 ? "model" : name[..Math.Min(LongestName, name.Length)].TrimEnd('-');
    }
}
